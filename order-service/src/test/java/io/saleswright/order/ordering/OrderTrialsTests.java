package io.saleswright.order.ordering;

import static io.saleswright.order.lifecycle.OrderStory.CLERK;
import static io.saleswright.order.lifecycle.OrderStory.MANAGER;
import static io.saleswright.order.lifecycle.OrderStory.MONDAY;
import static io.saleswright.order.lifecycle.OrderStory.RULES;
import static io.saleswright.order.lifecycle.OrderStory.caller;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.intake.Verification.Party;
import io.saleswright.order.lifecycle.Approving;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.order.lifecycle.OrderStory;
import io.saleswright.order.lifecycle.Producing;
import io.saleswright.order.lifecycle.Stopping;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.questions.AskedOf;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Trials.Answer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of actions says what the commands would say. */
class OrderTrialsTests {

  private static Map<String, String> actions(OrderStory story, Caller caller) {
    Map<String, String> actions = new TreeMap<>();
    new OrderTrials(new Nobody(), () -> RULES, () -> MONDAY)
        .of(story.stored(), caller)
        .forEach(answer -> actions.put(answer.step(), text(answer)));
    return actions;
  }

  private static String text(Answer answer) {
    return answer
        .refusal()
        .map(refusal ->
            refusal instanceof RuleViolation rule
                ? rule.rule() + " " + rule.problem()
                : refusal.getClass().getSimpleName())
        .orElse("yes");
  }

  @Test
  void thePlantIsAskedForItsOwnWordOnly() {
    Caller plant = caller("plant", "production");

    assertThat(actions(OrderStory.received(), plant))
        .containsOnly(
            Map.entry("confirm", "yes"),
            Map.entry("ask-question", "yes"),
            Map.entry("answer-question", "ORD-19 no-question"),
            Map.entry("escalate-question", "ORD-19 no-question"),
            Map.entry("raise-problem", "ORD-21 wrong-step"),
            Map.entry("solve-problem", "ORD-21 no-quality-problem"));
    assertThat(actions(OrderStory.received().verified(), plant))
        .containsEntry("confirm", "ORD-03 wrong-step");
    assertThat(actions(OrderStory.received().released(), plant))
        .containsEntry("raise-problem", "yes");
  }

  /** ORD-21. */
  @Test
  void whoHasNoProblemIsNotToldThatItWasSolved() {
    OrderStory story = OrderStory.received().released();
    assertThat(actions(story, CLERK))
        .containsEntry("assign-problem", "ORD-21 no-quality-problem")
        .containsEntry("solve-problem", "ORD-21 no-quality-problem");

    story.told(new ProductionFact.QualityIssue("cracked"));
    assertThat(actions(story, CLERK)).containsEntry("solve-problem", "yes");

    story.then(it -> Producing.solveProblem(it, 1, "made anew", story.cause(CLERK)));
    assertThat(actions(story, CLERK)).containsEntry("solve-problem", "ORD-21 problem-solved");
  }

  @Test
  void aSignatureIsTriedAgainstTheDayOfShipment() {
    OrderStory shipped = OrderStory.received().shipped();

    assertThat(actions(shipped, CLERK)).containsEntry("sign", "yes");
    assertThat(actions(OrderStory.received(), CLERK)).containsEntry("sign", "ORD-30 wrong-step");
  }

  @Test
  void whatIsCancelledCanNeitherBeHeldNorCancelled() {
    OrderStory story = OrderStory.received();
    story.then(it -> Stopping.cancel(it, "doubled", story.cause(CLERK)));

    assertThat(actions(story, CLERK))
        .containsEntry("hold", "ORD-09 wrong-step")
        .containsEntry("cancel", "ORD-33 wrong-step")
        .containsEntry("resume", "ORD-09 not-held")
        .doesNotContainValue("yes");
  }

  @Test
  void aClerkAsksToCancelWhatTheWorkshopHas() {
    assertThat(actions(OrderStory.received().released(), CLERK)).containsEntry("cancel", "yes");
    assertThat(actions(OrderStory.received().released(), MANAGER)).containsEntry("cancel", "yes");
  }

  private static final Caller EVERYBODY =
      caller(
          "everybody",
          EnumSet.allOf(OrderStep.class).stream()
              .flatMap(step -> step.row().roles().stream())
              .distinct()
              .toArray(String[]::new));

  private static Answer answer(OrderStory story, OrderStep step) {
    return new OrderTrials(new Nobody(), () -> RULES, () -> MONDAY)
        .of(story.stored(), EVERYBODY).stream()
            .filter(each -> each.step().equals(step.action()))
            .findFirst()
            .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void noDecisionStartsFromWhereItsStepDoesNot(OrderStage stage) {
    OrderStory story = OrderStory.received().shipped().standingAt(stage);

    assertThat(OrderStep.values())
        .filteredOn(step -> !step.row().from().isEmpty() && !step.startsFrom(stage))
        .allSatisfy(step ->
            assertThat(answer(story, step).refusal())
                .as(step.name())
                .containsInstanceOf(RuleViolation.class)
                .get()
                .hasFieldOrPropertyWithValue("problem", step.row().otherwise().problem()));
  }

  @ParameterizedTest
  @EnumSource(names = {"CONFIRM", "VERIFY", "APPROVE", "RELEASE", "PREPARE_SHIPMENT", "HOLD"})
  void aQuestionHoldsEveryStepOfTheMainLine(OrderStep step) {
    OrderStage stage = step.row().from().iterator().next();
    OrderStory story = OrderStory.received().shipped().standingAt(stage);
    story.then(it -> Stopping.hold(it, new AskedOf("which gate?"), RULES, story.act(CLERK)));

    assertThat(text(answer(story, step))).isEqualTo("ORD-09 order-held");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "verifier", "rep"})
  void nobodyApprovesWhatTheyReceivedVerifiedOrSold(String person) {
    OrderStory story = OrderStory.received().confirmedBy(Party.values());
    story.then(it ->
        Approving.verify(
            it,
            RULES.policy().verificationItems(),
            OrderStory.customerOf(it),
            RULES,
            story.cause(caller("verifier", "sales-support"))));

    assertThat(actions(story, caller(person, "sales-manager")))
        .containsEntry("approve", "SEC-06 own-paper");
    assertThat(actions(story, MANAGER)).containsEntry("approve", "yes");
  }

  @Test
  void everyStepOfAnInsideSalesClerkIsListedAtEveryStage() {
    List<OrderStory> stories =
        List.of(
            OrderStory.received(),
            OrderStory.received().verified(),
            OrderStory.received().ready(),
            OrderStory.received().shipped());

    assertThat(stories)
        .allSatisfy(story ->
            assertThat(actions(story, CLERK).keySet())
                .containsExactlyInAnyOrder(
                    "edit",
                    "verify-customer",
                    "hold",
                    "resume",
                    "ask-question",
                    "answer-question",
                    "escalate-question",
                    "confirm",
                    "verify",
                    "release",
                    "prepare-shipment",
                    "release-shipment",
                    "sign",
                    "close",
                    "request-change",
                    "raise-problem",
                    "acknowledge-delay",
                    "assign-problem",
                    "solve-problem",
                    "attach",
                    "detach",
                    "cancel"));
  }
}
