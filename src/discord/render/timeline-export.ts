import { type APIFileComponent, ComponentType } from 'discord.js';
import { counted } from '../../phrasing/index.js';
import type { MessageBody, MessageFile } from '../message.js';
import { joined, md, plain } from '../text/index.js';
import type { TimelineFiles } from '../timeline-files.js';
import { textBlock } from './layout.js';
import { timelineHead } from './timeline.js';

/** Hands out a timeline as files. */
export function renderTimelineExport({ timeline, files }: TimelineFiles): MessageBody {
  const { entries, total } = timeline;
  const missing = total - entries.length;
  return {
    components: [
      textBlock(
        joined(
          [
            timelineHead(timeline),
            missing > 0
              ? md`-# ${plain(counted(missing, 'later event'))} did not fit: a period narrows it down.`
              : md``,
          ],
          '\n',
        ),
      ),
      ...files.map(fileBlock),
    ],
    files,
  };
}

function fileBlock({ name }: MessageFile): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}
