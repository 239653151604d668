package io.saleswright.order.lifecycle;

import static io.saleswright.order.lifecycle.OrderStory.CALENDAR;
import static io.saleswright.order.lifecycle.OrderStory.CLERK;
import static io.saleswright.order.lifecycle.OrderStory.MANAGER;
import static io.saleswright.order.lifecycle.OrderStory.MONDAY;
import static io.saleswright.order.lifecycle.OrderStory.RULES;
import static io.saleswright.order.lifecycle.OrderStory.SUPERVISOR;
import static io.saleswright.order.lifecycle.OrderStory.caller;
import static io.saleswright.order.lifecycle.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.order.questions.AskedOf;
import io.saleswright.order.questions.Question;
import io.saleswright.order.questions.Question.Answer;
import io.saleswright.order.questions.QuestionAnswered;
import io.saleswright.order.questions.QuestionAsked;
import io.saleswright.order.questions.QuestionEscalated;
import io.saleswright.order.questions.Questions;
import io.saleswright.order.questions.Side;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about an order, their answers and their time (ORD-09, ORD-19). */
class QuestionTests {

  private static final Caller DEALER = caller("dealer", "dealer");
  private static final Caller PLANT = caller("plant", "production");
  private static final Caller KEEPER = caller("keeper", "warehouse");

  private static OrderStory ask(OrderStory story, Caller caller, @Nullable Side to) {
    AskedOf wish = new AskedOf("when?", to, null, false);
    return story.then(it -> Stopping.ask(it, wish, RULES, story.act(caller)));
  }

  private static OrderStory answer(OrderStory story, int number, Caller caller) {
    return story.then(
        it -> Stopping.answer(it, number, "on Friday", null, RULES, story.act(caller)));
  }

  private static Question question(OrderStory story, int number) {
    return story.order().discussion().asked().get(number);
  }

  @Test
  void aDealersQuestionIsAnsweredByInsideSalesWithinItsTime() {
    OrderStory story = ask(OrderStory.received().released(), DEALER, null);

    assertThat(question(story, 1).to()).isEqualTo(Side.INSIDE_SALES);
    assertThat(question(story, 1).asked())
        .isEqualTo(new Question.Asked(Side.CUSTOMER, "dealer", MONDAY));
    assertThat(story.due("ORD-19")).isEqualTo(RULES.answers().question().due(MONDAY, CALENDAR));
    assertThat(story.order().waitingFor()).containsExactly("production", "sales-support");
    assertThat(story.last(QuestionAsked.class).due()).isEqualTo(question(story, 1).due());

    answer(story, 1, CLERK);

    assertThat(question(story, 1).answer())
        .isEqualTo(new Answer("on Friday", null, "clerk", MONDAY));
    assertThat(story.clocks()).doesNotContain("ORD-19");
    assertThat(story.order().waitingFor()).containsExactly("production");
    assertThat(story.last(QuestionAnswered.class).by()).isEqualTo("clerk");
    assertRefused("ORD-19", "question-answered", () -> answer(story, 1, CLERK));
    assertRefused(
        "ORD-19",
        "question-answered",
        () -> Stopping.escalate(story.stored(), 1, RULES, story.act(CLERK)));
  }

  @Test
  void theClockFollowsTheQuestionThatIsDueNext() {
    OrderStory story = ask(OrderStory.received(), DEALER, null);
    story.at(MONDAY.plus(Duration.ofHours(1)));
    ask(story, CLERK, Side.WORKSHOP);

    assertThat(story.due("ORD-19")).isEqualTo(question(story, 1).due());
    answer(story, 1, CLERK);
    assertThat(story.due("ORD-19"))
        .isEqualTo(question(story, 2).due())
        .isAfter(question(story, 1).due());
    answer(story, 2, PLANT);
    assertThat(story.clocks()).doesNotContain("ORD-19");
  }

  @ParameterizedTest
  @CsvSource({
    "sales-rep,     ,             INSIDE_SALES",
    "sales-support, ,             SALESPERSON",
    "dealer,        SALESPERSON,  SALESPERSON",
    "production,    SALESPERSON,  SALESPERSON",
    "warehouse,     FINANCE,      FINANCE",
    "finance-head,  CUSTOMER,     CUSTOMER"
  })
  void oneSideAsksTheOther(String role, @Nullable Side to, Side asked) {
    OrderStory story = ask(OrderStory.received(), caller("someone", role), to);

    assertThat(question(story, 1).to()).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource({
    "dealer, WORKSHOP",
    "dealer, FINANCE",
    "dealer, CUSTOMER",
    "production, WORKSHOP",
    "sales-support, INSIDE_SALES",
    "sales-manager, INSIDE_SALES"
  })
  void nobodyAsksThemselvesAndNoCustomerTheWorkshop(String role, Side to) {
    AskedOf wish = new AskedOf("when?", to, null, false);
    OrderStory story = OrderStory.received();

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () -> Stopping.ask(story.stored(), wish, RULES, story.act(caller("someone", role))));
  }

  @Test
  void insideSalesRecordWhatACustomerAsksAndAnswers() {
    OrderStory story = OrderStory.received();
    AskedOf byPhone = new AskedOf("when?", null, null, true);
    story.then(it -> Stopping.ask(it, byPhone, RULES, story.act(CLERK)));
    assertThat(question(story, 1).asked().from()).isEqualTo(Side.CUSTOMER);
    assertThat(question(story, 1).to()).isEqualTo(Side.INSIDE_SALES);

    ask(story, CLERK, Side.CUSTOMER);
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> answer(story, 2, CLERK));
    story.then(it -> Stopping.answer(it, 2, "red", "Wang", RULES, story.act(CLERK)));
    assertThat(question(story, 2).answer()).isEqualTo(new Answer("red", "Wang", "clerk", MONDAY));
  }

  @Test
  void whoIsNotAskedDoesNotAnswerAndKnowsNothingOfIt() {
    OrderStory story = ask(OrderStory.received(), PLANT, Side.INSIDE_SALES);

    assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> answer(story, 1, PLANT));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answer(story, 1, DEALER));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> Stopping.escalate(story.stored(), 1, RULES, story.act(KEEPER)));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answer(story, 2, CLERK));
  }

  @Test
  void whoStandsAboveIsCalledUponOneAfterTheOther() {
    OrderStory story = ask(OrderStory.received(), DEALER, null);

    assertThat(escalated(story, DEALER)).isEqualTo("support-supervisor");
    assertThat(story.order().waitingFor()).contains("sales-support", "support-supervisor");
    assertRefused("ORD-09", "question-escalated", () -> escalated(story, DEALER));
    assertThat(escalated(story, SUPERVISOR)).isEqualTo("sales-manager");
    assertRefused("ORD-09", "question-escalated", () -> escalated(story, SUPERVISOR));
    story.at(RULES.answers().question().due(MONDAY, CALENDAR));
    assertThat(escalated(story, DEALER)).isEqualTo("vp-sales");
    story.at(MONDAY.plus(Duration.ofDays(9)));
    assertRefused("ORD-09", "question-at-the-top", () -> escalated(story, DEALER));
    assertThat(story.clocks()).contains("ORD-19");
  }

  @Test
  void aSalespersonRecordsTheCustomersAnswerAndNobodyElses() {
    Caller rep = caller("rep", "sales-rep");
    OrderStory story = ask(OrderStory.received(), CLERK, Side.CUSTOMER);
    ask(story, CLERK, Side.WORKSHOP);

    story.then(it -> Stopping.answer(it, 1, "red", "Wang", RULES, story.act(rep)));
    assertThat(question(story, 1).isOpen()).isFalse();
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> Stopping.answer(story.stored(), 2, "yes", "Zhou", RULES, story.act(rep)));
  }

  @Test
  void nobodyCallsUponThemselves() {
    OrderStory story = ask(OrderStory.received(), DEALER, null);

    assertThat(escalated(story, MANAGER)).isEqualTo("vp-sales");
    assertRefused(
        "ORD-09",
        "question-at-the-top",
        () -> escalated(ask(OrderStory.received(), DEALER, null), caller("vp", "vp-sales")));
  }

  private static String escalated(OrderStory story, Caller caller) {
    return story
        .then(it -> Stopping.escalate(it, 1, RULES, story.act(caller)))
        .last(QuestionEscalated.class)
        .role();
  }

  @Test
  void aNamedPersonHasToAnswer() {
    OrderStory story = OrderStory.received();
    AskedOf wish = new AskedOf("when?", Side.WORKSHOP, "planner", false);
    story.then(it -> Stopping.ask(it, wish, RULES, story.act(CLERK)));

    assertThat(story.order().waitingFor()).contains("staff:planner").doesNotContain("production");
    answer(story, 1, caller("planner", "finance"));
    assertThat(question(story, 1).isOpen()).isFalse();
  }

  @Test
  void anOrderIsHeldUntilItsQuestionIsAnswered() {
    OrderStory story = OrderStory.received();
    AskedOf wish = new AskedOf("which colour?", Side.CUSTOMER, null, false);
    story.then(it -> Stopping.hold(it, wish, RULES, story.act(CLERK)));

    assertThat(story.order().discussion().hold()).isEqualTo("which colour?");
    assertThat(story.due("ORD-09")).isEqualTo(RULES.answers().hold().due(MONDAY, CALENDAR));
    assertThat(story.clocks()).doesNotContain("ORD-19");
    assertRefused(
        "ORD-09",
        "question-unanswered",
        () -> Stopping.resume(story.stored(), null, story.cause(CLERK)));

    answer(story, 1, DEALER);

    assertThat(story.clocks()).doesNotContain("ORD-09");
    assertThat(story.order().discussion().hold()).isNotNull();
    assertThat(story.order().waitingFor()).contains("sales-support");
    story.then(it -> Stopping.resume(it, null, story.cause(CLERK)));
    assertThat(story.order().discussion().hold()).isNull();
    assertThat(question(story, 1).answer()).isNotNull();
  }

  @Test
  void theAnswerMayComeWithTheResumption() {
    OrderStory story = OrderStory.received();
    story.then(it -> Stopping.hold(it, new AskedOf("which?"), RULES, story.act(CLERK)));
    Answer answer = new Answer("the red one", "Wang", "clerk", MONDAY);

    story.then(it -> Stopping.resume(it, answer, story.cause(CLERK)));

    assertThat(question(story, 1).answer()).isEqualTo(answer);
    assertThat(story.clocks()).doesNotContain("ORD-09");
    assertThat(story.eventNames()).endsWith("QuestionAnswered", "OrderResumed");
  }

  /** What was held before questions were kept goes on as it did. */
  @Test
  void anOrderOfEarlierDaysGoesOnWithoutAnAnswer() {
    OrderStory story = OrderStory.received();
    story.then(it -> Change.to(it.state().with(it.state().discussion().heldFor("why?"))));

    story.then(it -> Stopping.resume(it, null, story.cause(CLERK)));

    assertThat(story.order().discussion().hold()).isNull();
  }

  @Test
  void openQuestionsHaveAnEndAndAreNeverForgotten() {
    OrderStory story = OrderStory.received();
    ask(story, DEALER, null);
    for (int number = 2; number <= 60; number++) {
      ask(story, CLERK, Side.WORKSHOP);
      answer(story, number, PLANT);
    }
    Questions kept = story.order().discussion().asked();
    assertThat(kept.all()).hasSize(50);
    assertThat(kept.open()).extracting(Question::number).containsExactly(1);

    for (int open = 1; open < Questions.MOST_OPEN; open++) {
      ask(story, CLERK, Side.WORKSHOP);
    }
    assertRefused("ORD-19", "questions-open", () -> ask(story, CLERK, Side.WORKSHOP));
    assertThat(question(story, 1).isOpen()).isTrue();
  }

  @Test
  void anOrderIsNotClosedOverAnOpenQuestion() {
    OrderStory story =
        ask(OrderStory.received().shipped().standingAt(OrderStage.SIGNED), DEALER, null)
            .then(it -> Paying.settled(it.state(), true))
            .then(it -> Paying.invoiced(it.state(), "INV-1"));

    assertRefused(
        "ORD-38", "not-complete", () -> Finishing.close(story.stored(), story.cause(CLERK)));
    answer(story, 1, CLERK).then(it -> Finishing.close(it, story.cause(CLERK)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.CLOSED);
  }
}
