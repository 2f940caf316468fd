import type { enStory } from './en-story.ts';

/** Hindi words of story mode: its page, its embed, its PDF. */
export const hiStory: Readonly<Record<keyof typeof enStory, string>> = {
  'story.label.one': '{title}: {count} चरण की कहानी',
  'story.label.other': '{title}: {count} चरणों की कहानी',
  'story.about': 'समयरेखा से एक कहानी',
  'story.steps': 'कहानी के चरण',
  'story.step': 'चरण {step} / {count}',
  'story.to': 'चरण {step}: {title}',
  'story.said': 'चरण {step}, कुल {count}: {title}। {text}',
  'story.previous': 'पिछला',
  'story.next': 'अगला',
  'story.how': 'तीर कुंजियों, पेज अप और पेज डाउन, होम और एंड से, या उँगली सरकाकर चरण बदलें।',
  'story.explore': 'यह दृश्य ख़ुद टटोलें',
  'story.timeline': 'पूरी समयरेखा खोलें',
  'story.pdf': 'पीडीएफ़, हर चरण का एक पन्ना',
  'story.event': 'घटना, {date}: {title}',
  'story.undated': 'घटना, बिना तारीख़: {title}',
  'story.imageAlt': 'चरण {step} का चित्र: {title}',
  'story.frame': 'कहानी: {title}',
  'story.page': 'पृष्ठ {page} / {count}',
};
