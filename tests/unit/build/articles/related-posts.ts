/** A post whose kin are known: those of the same subject and language. */
export interface KnownPost {
  readonly title: string;
  readonly lang?: string;
  readonly subject: string;
  readonly tags?: readonly string[];
  readonly text: string;
}

/** Two of a subject each, none of which shares more with those of other subjects than how sentences are made. */
export const KNOWN_POSTS: readonly KnownPost[] = [
  {
    title: 'Waking a starter',
    subject: 'bread',
    text: 'The starter had been in the fridge for a month, and it was the flour that woke it. Feed it with rye flour and water in the morning and in the evening, and by the third day the dough will rise. It is the warmth of the kitchen that the yeast is after, and not the care of the baker.',
  },
  {
    title: 'A loaf for people who are late',
    subject: 'bread',
    text: 'It is the oven that makes the crust and it is the dough that makes the loaf. In the evening mix flour, water and salt, and leave the dough in the kitchen until the yeast has done what the baker would have done. In the morning it goes into the oven, and by breakfast there is bread.',
  },
  {
    title: 'How a tide table is read',
    subject: 'sea',
    text: 'It is the moon that moves the sea, and it is the table that says when. In the morning the tide is low and the harbour is mud; by the evening the boats float. For the third day after the full moon the sailor adds a metre to what the table says, and is glad of it in the harbour.',
  },
  {
    title: 'The harbour in winter',
    subject: 'sea',
    text: 'The boats had been out of the water for a month, and it was the ice that kept them there. At low tide a sailor can walk round the harbour on the mud, and in the evening there is a light at the end of the pier. It is not the sea that freezes first, and it is not the boats that mind.',
  },
  {
    title: 'What an index costs',
    subject: 'databases',
    text: 'It is the index that makes the query fast, and it is the index that makes the insert slow. For each row in the table the database writes a page in the tree, and in the evening somebody wonders where the disk has gone. Drop the index, and the query planner will scan the table until the morning.',
  },
  {
    title: 'Slow queries, and who asks them',
    subject: 'databases',
    text: 'The query had been slow for a month, and it was the planner that was blamed for it. In the morning we found that it scanned the table row by row, since the database had no index on the column that it was asked for. It is not the disk that is slow; it is the query that is long.',
  },
  {
    title: 'خمیر و نان سنگک',
    lang: 'fa',
    subject: 'bread, in Persian',
    text: 'نانوا آرد و آب و نمک را با خمیر ترش می‌آمیزد و تا صبح صبر می‌کند. تنور که داغ شد، خمیر را روی سنگ پهن می‌کند و نان در چند دقیقه آماده است. بوی نان تازه در کوچه می‌پیچد.',
  },
  {
    title: 'خمیر ترش در خانه',
    lang: 'fa',
    subject: 'bread, in Persian',
    text: 'برای خمیر ترش تنها آرد و آب لازم است و صبر. هر صبح کمی آرد تازه به خمیر بدهید تا زنده بماند. پس از یک هفته می‌توان با آن نان پخت، حتی اگر تنور نداشته باشید.',
  },
  {
    title: 'شعر حافظ در راه',
    lang: 'fa',
    subject: 'poems, in Persian',
    text: 'حافظ را در راه باید خواند، غزلی در هر منزل. شاعر از باد صبا می‌گوید و از شب دراز، و خواننده در غزل او راه خود را می‌یابد. هر بیت را دو بار بخوانید.',
  },
  {
    title: 'غزل و موسیقی آن',
    lang: 'fa',
    subject: 'poems, in Persian',
    text: 'وزن غزل پیش از معنای آن شنیده می‌شود. شاعر بیت را چنان می‌سازد که خواننده آن را زمزمه کند؛ حافظ استاد این کار است. بیت خوب را می‌توان بی‌صدا شنید.',
  },
  {
    title: '龙井茶的冲泡',
    lang: 'zh',
    subject: 'tea, in Chinese',
    text: '冲泡龙井茶要用八十度的水。茶叶放进玻璃杯，先加少量的水，等茶叶慢慢展开，再加满。喝茶的人不要着急，第二杯茶的味道比第一杯更好。',
  },
  {
    title: '茶叶怎样保存',
    lang: 'zh',
    subject: 'tea, in Chinese',
    text: '茶叶怕光，怕湿，也怕别的味道。把茶叶放进铁罐，再放进冰箱。喝茶以前先让茶叶回到室温，然后用热水冲泡，味道才会好。',
  },
  {
    title: '自行车的链条',
    lang: 'zh',
    subject: 'bicycles, in Chinese',
    text: '自行车骑了一个冬天，链条上都是泥。先用刷子把链条刷干净，再上一点油，慢慢转动脚踏板。轮胎也要打气，不然骑车很累。',
  },
  {
    title: '骑车去海边',
    lang: 'zh',
    subject: 'bicycles, in Chinese',
    text: '从城里骑车到海边要三个小时。出发以前检查轮胎和刹车，带上打气筒。自行车的链条如果响，就上一点油。逆风的时候不要骑得太快。',
  },
];
