package io.saleswright.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepTests {

  private enum Stage {
    DRAFT,
    SENT
  }

  private enum PaperRefusal implements Refusal {
    TOO_LATE("QUO-02", "it was sent on {day}");

    private final String rule;
    private final String text;

    PaperRefusal(String rule, String text) {
      this.rule = rule;
      this.text = text;
    }

    @Override
    public String rule() {
      return rule;
    }

    @Override
    public String text() {
      return text;
    }
  }

  private enum PaperStep implements Step<Stage> {
    WRITE(Step.by("QUO-01", "sales-rep")),
    SEND_OUT(Step.<Stage>by("QUO-03", "sales-rep").from(Stage.DRAFT).to(Stage.SENT)),
    EDIT(
        Step.<Stage>by("QUO-02", "sales-rep", "sales-support")
            .from(Stage.DRAFT)
            .otherwise(PaperRefusal.TOO_LATE)),
    EXPIRE(Step.<Stage>by("QUO-04").from(Stage.SENT));

    private final Row<Stage> row;

    PaperStep(Row<Stage> row) {
      this.row = row;
    }

    @Override
    public Row<Stage> row() {
      return row;
    }
  }

  private static final Trials<PaperStep, Stage, String> TRIALS =
      Trials.<PaperStep, Stage, String>of(PaperStep.class)
          .trying(PaperStep.EDIT, (paper, _, _) -> PaperStep.EDIT.mustStartFrom(paper.state()))
          .trying(
              PaperStep.SEND_OUT, (paper, _, _) -> PaperStep.SEND_OUT.mustStartFrom(paper.state()))
          .complete();

  private static Caller caller(String... roles) {
    return new Caller("staff-1", "", Set.of(roles), null, null);
  }

  private static Act act(String... roles) {
    Caller caller = caller(roles);
    return Act.of(caller, Instant.EPOCH, null, Cause.Trace.start(Instant.EPOCH));
  }

  private static Stored<Stage> stored(Stage stage) {
    return new Stored<>(
        "1", 1, 1, 1, stage, List.of(), Instant.EPOCH, "x", Instant.EPOCH, "x", false);
  }

  @Test
  void isNobodysWhenOnlyEventsBringItAbout() {
    assertThat(PaperStep.EXPIRE.isOpenTo(caller("sales-rep", "sales-support"))).isFalse();
    assertThat(PaperStep.EXPIRE.startsFrom(Stage.SENT)).isTrue();
  }

  @Test
  void letsOnlyItsRolesPass() {
    PaperStep.EDIT.mustBeOpenTo(caller("sales-support"));

    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> PaperStep.SEND_OUT.mustBeOpenTo(caller("sales-support")))
        .extracting(NotPermitted::rule)
        .isEqualTo("QUO-03");
  }

  @Test
  void startsOnlyFromItsStages() {
    PaperStep.SEND_OUT.mustStartFrom(Stage.DRAFT);

    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> PaperStep.SEND_OUT.mustStartFrom(Stage.SENT))
        .satisfies(refusal -> {
          assertThat(refusal.rule()).isEqualTo("QUO-03");
          assertThat(refusal.problem()).isEqualTo("wrong-step");
          assertThat(refusal.getMessage()).contains("SENT").contains("[DRAFT]");
        });
  }

  @Test
  void refusesInItsOwnWordsWhereItHasThem() {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> PaperStep.EDIT.mustStartFrom(Stage.SENT))
        .satisfies(refusal -> {
          assertThat(refusal.rule()).isEqualTo("QUO-02");
          assertThat(refusal.problem()).isEqualTo("too-late");
        });
  }

  @Test
  void fillsTheParametersIntoItsText() {
    assertThat(PaperRefusal.TOO_LATE.violation(Map.of("day", "2026-11-22")))
        .hasMessage("it was sent on 2026-11-22");
  }

  @Test
  void triesWhatTheCallersRolesMayTakeInTheOrderOfTheTable() {
    assertThat(TRIALS.of(stored(Stage.SENT), "", act("sales-rep")))
        .extracting(Trials.Answer::step)
        .containsExactly("send-out", "edit");
    assertThat(TRIALS.of(stored(Stage.SENT), "", act("sales-support")))
        .extracting(Trials.Answer::step)
        .containsExactly("edit");
  }

  @Test
  void answersWithTheRefusalOfTheDecision() {
    assertThat(TRIALS.of(stored(Stage.DRAFT), "", act("sales-rep")))
        .allSatisfy(answer -> assertThat(answer.refusal()).isEmpty());
    assertThat(TRIALS.of(stored(Stage.SENT), "", act("sales-support")))
        .first()
        .satisfies(answer -> assertThat(answer.refusal()).containsInstanceOf(RuleViolation.class));
  }

  @Test
  void isNoTableWhileAStepHasNoTrial() {
    assertThatThrownBy(() ->
            Trials.<PaperStep, Stage, String>of(PaperStep.class)
                .trying(PaperStep.EDIT, (_, _, _) -> {})
                .complete())
        .hasMessageContaining("SEND_OUT");
  }

  @Test
  void isOneActOfOnePerson() {
    assertThatThrownBy(() -> new Act(caller(), Cause.internal("somebody else", Instant.EPOCH)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
