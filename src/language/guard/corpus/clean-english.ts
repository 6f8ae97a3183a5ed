/** Messages without anybody's data, in English. */
export const texts = `
my lady refuses to eat
she will not wash in the morning
the old man falls at night
how many hours can I work in May
Can I work on a Sunday ?
I may be late tomorrow
hope you are well
the rose garden is lovely
look at the wage grid
I live near the church
He is very angry in the morning
Can the family ask me to cook for everybody?
I start work on the first of June
the grace of god
pat the skin dry
I care for an old lady who refuses to wash. What should I do?
She gets angry when I touch her hair.
Is the first of May paid double?
`;
