import { library } from '../content.ts';
import { questionData } from '../exports/question-data.ts';
import { links } from '../site.ts';

export const GET = () => {
  const questions = library.questions.map((question) =>
    questionData(question, links, library.correctionsOf(question.id)[0]?.date),
  );
  return Response.json({ licence: 'CC-BY-4.0', questions });
};
