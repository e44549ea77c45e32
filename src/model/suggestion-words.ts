/** What stands with the articles that are suggested. */
export const suggestionWords = {
  heading: 'More like what you read',
  because: {
    read: 'Because you read',
    begun: 'Because you began',
    bookmarked: 'Because you bookmarked',
  },
  areOn: 'Suggest articles like those I read',
  areOnHint: 'Worked out on this device. What you read is sent nowhere.',
} as const;
