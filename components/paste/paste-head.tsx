import { FolderOpen, List } from "lucide-react";
import type { RefObject } from "react";
import { Button } from "../ui/button";
import { Menu } from "../ui/menu";
import { PageBar } from "../ui/page-bar";
import type { SampleView } from "./paste-view";
import type { PasteActs } from "./acts/use-paste-acts";

export type PasteHeadProps = {
  acts: PasteActs;
  samples: readonly SampleView[];
  fileRef: RefObject<HTMLInputElement | null>;
};

/** Title, the promise, and where a text can come from. */
export function PasteHead({ acts, samples, fileRef }: PasteHeadProps) {
  return (
    <PageBar
      className="lg:min-h-14"
      title="Paste a case note"
      note={
        <span className="max-lg:hidden">
          Checked on this clinic’s own server as you type. Nothing goes to a language model until
          you press Draft note.
        </span>
      }
    >
      <input
        ref={fileRef}
        type="file"
        accept=".txt,.md,text/plain,text/markdown"
        className="hidden"
        aria-label="Open a text file"
        onChange={(event) => {
          acts.openFiles(event.target.files);
          event.target.value = "";
        }}
      />
      {acts.isPreviewShown ? null : (
        <Button keys="Alt P" onClick={() => acts.showPreview(true)}>
          Show what a model would see
        </Button>
      )}
      <Button icon={<FolderOpen aria-hidden="true" size={16} />} onClick={acts.chooseFile}>
        Open file
      </Button>
      <Menu
        label="Samples"
        icon={<List aria-hidden="true" size={16} />}
        entries={samples.map((sample) => ({
          id: sample.id,
          label: sample.title,
          detail: sample.about,
          onAction: () => acts.openSample(sample),
        }))}
      >
        Samples
      </Menu>
    </PageBar>
  );
}
