package io.saleswright.testkit.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.CommonRefusal;
import io.saleswright.platform.kernel.Step;
import org.junit.jupiter.api.Test;

class StepPictureTests {

  private enum Stage {
    DRAFT,
    SENT,
    GONE
  }

  private enum PaperStep implements Step<Stage> {
    WRITE(Step.<Stage>by("QUO-01", "sales-rep").to(Stage.DRAFT)),
    SEND_OUT(Step.<Stage>by("QUO-03", "sales-rep", "legal").from(Stage.DRAFT).to(Stage.SENT)),
    SHRED(
        Step.<Stage>by("QUO-04")
            .from(Stage.DRAFT, Stage.SENT)
            .to(Stage.GONE)
            .otherwise(CommonRefusal.OWN_PAPER)),
    EDIT(Step.<Stage>by("QUO-02", "sales-rep").from(Stage.DRAFT)),
    MARK(Step.<Stage>by("QUO-05", "sales-rep").from(Stage.DRAFT)),
    READ(Step.by("QUO-06", "auditor"));

    private final Row<Stage> row;

    PaperStep(Row<Stage> row) {
      this.row = row;
    }

    @Override
    public Row<Stage> row() {
      return row;
    }
  }

  @Test
  void hasEveryStepOfTheTable() {
    assertThat(new StepPicture(PaperStep.class).markdown())
        .isEqualTo(
            """
            ## Paper

            ```mermaid
            stateDiagram-v2
              [*] --> DRAFT : write
              DRAFT --> SENT : send-out
              DRAFT --> GONE : shred
              SENT --> GONE : shred
              DRAFT --> DRAFT : edit, mark
            ```

            | step | rule | taken by | from | elsewhere it is refused with |
            |---|---|---|---|---|
            | write | QUO-01 | sales-rep |  |  |
            | send-out | QUO-03 | sales-rep, legal | DRAFT |  |
            | shred | QUO-04 | events | DRAFT, SENT | `own-paper` |
            | edit | QUO-02 | sales-rep | DRAFT |  |
            | mark | QUO-05 | sales-rep | DRAFT |  |
            | read | QUO-06 | auditor |  |  |\
            """);
  }
}
