package io.saleswright.order.lifecycle;

import static io.saleswright.order.lifecycle.OrderStory.CLERK;
import static io.saleswright.order.lifecycle.OrderStory.MANAGER;
import static io.saleswright.order.lifecycle.OrderStory.RULES;
import static io.saleswright.order.lifecycle.OrderStory.SUPERVISOR;
import static io.saleswright.order.lifecycle.OrderStory.caller;
import static io.saleswright.order.lifecycle.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.order.changes.ChangeWish;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.intake.Verification.Confirmation;
import io.saleswright.order.intake.Verification.Party;
import io.saleswright.order.payment.PaymentView.Gate;
import io.saleswright.order.payment.ReleaseExempted;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Verification, approval and release (ORD-02, ORD-03, ORD-10, ORD-12, FIN-01, PRD-05). */
class ApprovingTests {

  @ParameterizedTest
  @EnumSource(Party.class)
  void everyPartyMustHaveConfirmed(Party missing) {
    OrderStory story = OrderStory.received();
    for (Party party : Party.values()) {
      if (party != missing) {
        story.confirmedBy(party);
      }
    }

    assertRefused(
        "ORD-03",
        "party-missing",
        () ->
            Approving.verify(
                story.stored(),
                RULES.policy().verificationItems(),
                OrderStory.customerOf(story.stored()),
                RULES,
                story.cause(CLERK)));
  }

  @ParameterizedTest
  @EnumSource(Party.class)
  void whoSeesDifferencesHasNotAgreed(Party party) {
    OrderStory story = OrderStory.received().confirmedBy(Party.values());
    story.then(it ->
        Approving.confirm(
            it, new Confirmation(party, "phone", "two chairs", "clerk", OrderStory.MONDAY)));

    assertThat(story.order().verification().missing()).containsExactly(party);
    assertRefused(
        "ORD-03",
        "party-missing",
        () ->
            Approving.verify(
                story.stored(),
                RULES.policy().verificationItems(),
                OrderStory.customerOf(story.stored()),
                RULES,
                story.cause(CLERK)));
    assertThat(story.confirmedBy(party).verified().order().stage()).isEqualTo(OrderStage.VERIFIED);
  }

  @Test
  void everyItemMustBeChecked() {
    OrderStory story = OrderStory.received().confirmedBy(Party.values());
    List<String> twelve = RULES.policy().verificationItems().subList(1, 13);

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() ->
            Approving.verify(
                story.stored(),
                twelve,
                OrderStory.customerOf(story.stored()),
                RULES,
                story.cause(CLERK)))
        .satisfies(
            refusal -> assertThat(refusal.errors().getFirst().message()).contains("CUSTOMER_NAME"));
  }

  @Test
  void theRegulationNamesThirteenItems() {
    assertThat(RULES.policy().verificationItems()).hasSize(13).doesNotHaveDuplicates();
  }

  @Test
  void anUnknownCustomerIsSettledBeforeVerification() {
    OrderStory story = OrderStory.received().confirmedBy(Party.values());
    story.then(it -> Owning.settle(it, KnownCustomer.unheardOf("customer-1"), story.cause(CLERK)));

    assertRefused(
        "ORD-02",
        "customer-unconfirmed",
        () ->
            Approving.verify(
                story.stored(),
                RULES.policy().verificationItems(),
                OrderStory.customerOf(story.stored()),
                RULES,
                story.cause(CLERK)));
  }

  @Test
  void verificationStopsItsClockAndStartsTheReleases() {
    OrderStory story = OrderStory.received().verified();

    assertThat(story.clocks()).containsExactly("ORD-12");
    assertThat(story.due("ORD-12")).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
    assertThat(story.order().verification().policyVersion()).isEqualTo(1);
  }

  @Test
  void nobodyApprovesTheirOwnPaper() {
    OrderStory story = OrderStory.received().verified();

    assertRefused(
        "SEC-06",
        "own-paper",
        () ->
            Approving.approve(
                story.stored(), RULES, story.act(caller("clerk", "support-supervisor"))));
    assertRefused(
        "SEC-06",
        "own-paper",
        () -> Approving.approve(story.stored(), RULES, story.act(caller("rep", "sales-manager"))));
  }

  @Test
  void whoeverCorrectedTheOrderHasWrittenItAndDoesNotApproveIt() {
    OrderStory story = OrderStory.received();
    OrderContent cheap =
        OrderStory.content(story.order().content().terms().payment(), Money.of("1", "CNY"));
    story.then(it -> Intake.edit(it, cheap, RULES, story.cause(MANAGER)));
    story.then(it -> Intake.edit(it, cheap, RULES, story.cause(CLERK))).verified();

    assertRefused(
        "SEC-06", "own-paper", () -> Approving.approve(story.stored(), RULES, story.act(MANAGER)));
    story.then(it -> Approving.approve(it, RULES, story.act(caller("vp", "vp-sales"))));
    assertThat(story.order().verification().approvedBy()).isEqualTo("vp");
  }

  /** FIN-03, SEC-06: an approval by others does not make their paper somebody else's. */
  @Test
  void whoeverWroteTheOrderLetsItPassNoGateAfterItsApproval() {
    OrderStory story = OrderStory.received();
    OrderContent cheap =
        OrderStory.content(story.order().content().terms().payment(), Money.of("1", "CNY"));
    story.then(it -> Intake.edit(it, cheap, RULES, story.cause(MANAGER))).verified();
    story.then(it -> Approving.approve(it, RULES, story.act(caller("vp", "vp-sales"))));

    assertRefused(
        "SEC-06",
        "own-paper",
        () -> Paying.exempt(story.stored(), "known for long", story.act(MANAGER)));
    story.then(
        it -> Paying.exempt(it, "known for long", story.act(caller("head", "finance-head"))));
    assertThat(story.last(ReleaseExempted.class).by()).isEqualTo("head");
  }

  @Test
  void whoeverAskedForAChangeBeforeTheApprovalHasWrittenTheOrder() {
    OrderStory story = OrderStory.received().verified();
    ChangeWish wish =
        new ChangeWish(
            "less",
            List.of(OrderStory.line(Money.of("100", "CNY"), "2")),
            story.order().content().requestedShipDate(),
            "phone",
            OrderStory.BASIS);
    story
        .then(it -> Changing.request(it, wish, RULES, story.cause(MANAGER)))
        .then(it -> Changing.approve(it, 1, RULES, story.act(SUPERVISOR)))
        .told(new ProductionFact.ChangeAnswered(1, true, null));

    assertRefused(
        "SEC-06", "own-paper", () -> Approving.approve(story.stored(), RULES, story.act(MANAGER)));
    story.then(it -> Approving.approve(it, RULES, story.act(SUPERVISOR)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.APPROVED);
  }

  @Test
  void aPriceBelowTheListNeedsTheSalesManager() {
    OrderStory story = OrderStory.belowList().verified();

    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> Approving.approve(story.stored(), RULES, story.act(SUPERVISOR)))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("PRD-05"));
    story.then(it -> Approving.approve(it, RULES, story.act(MANAGER)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.APPROVED);
  }

  @Test
  void aPriceInAnotherCurrencyThanTheListsNeedsTheSalesManager() {
    OrderStory story = OrderStory.priced(Money.of("100", "USD")).verified();

    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> Approving.approve(story.stored(), RULES, story.act(SUPERVISOR)))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("PRD-05"));
  }

  @Test
  void theListPriceItselfIsTheSupervisorsBusiness() {
    OrderStory story = OrderStory.received().verified();

    story.then(it -> Approving.approve(it, RULES, story.act(SUPERVISOR)));

    assertThat(story.order().verification().approvedBy()).isEqualTo("supervisor");
  }

  @Test
  void withoutApprovalNothingIsReleased() {
    OrderStory story = OrderStory.received().verified();

    assertRefused(
        "ORD-12", "wrong-step", () -> Approving.release(story.stored(), RULES, story.cause(CLERK)));
  }

  @Test
  void anOrderWithDepositWaitsForIt() {
    OrderStory story = OrderStory.withDeposit().approved();

    assertRefused(
        "FIN-01",
        "deposit-missing",
        () -> Approving.release(story.stored(), RULES, story.cause(CLERK)));
    story.gate(Gate.RELEASE, 1).then(it -> Approving.release(it, RULES, story.cause(CLERK)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.RELEASED);
  }

  @ParameterizedTest
  @EnumSource(PaymentTerms.Kind.class)
  void nothingIsReleasedBeforeMoneyOrCreditIsThereAndThePersonReadsWhy(PaymentTerms.Kind kind) {
    OrderStory story = OrderStory.on(kind).approved();
    assertReleaseRefused(story, kind, "finance has not told of it yet");

    story.then(it -> Paying.creditRefused(it, 1, "the customer's credit does not suffice"));
    assertReleaseRefused(story, kind, "the customer's credit does not suffice");
    assertThat(story.order().payment().shipment().reason())
        .isEqualTo("the customer's credit does not suffice");

    story.gate(Gate.RELEASE, 1);
    assertThat(Paying.creditRefused(story.stored(), 1, "late").effective())
        .as("it was granted since")
        .isFalse();
    story.then(it -> Approving.release(it, RULES, story.cause(CLERK)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.RELEASED);
  }

  private static void assertReleaseRefused(
      OrderStory story, PaymentTerms.Kind kind, String reason) {
    boolean deposit = kind == PaymentTerms.Kind.DEPOSIT_BALANCE;
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> Approving.release(story.stored(), RULES, story.cause(CLERK)))
        .satisfies(refusal -> {
          assertThat(refusal.problem())
              .isEqualTo(deposit ? "deposit-missing" : "release-gate-closed");
          if (!deposit) {
            assertThat(refusal.parameters()).containsEntry("reason", reason);
            assertThat(refusal).hasMessageContaining(reason);
          }
        });
  }

  @Test
  void anExemptionIsDecidedBySomebodyElseForOneRevision() {
    OrderStory story = OrderStory.received().approved();
    assertRefused(
        "SEC-06",
        "own-paper",
        () ->
            Paying.exempt(
                story.stored(), "known for long", story.act(caller("rep", "sales-manager"))));

    story.then(it -> Paying.exempt(it, "known for long", story.act(MANAGER)));

    assertThat(story.last(ReleaseExempted.class))
        .isEqualTo(new ReleaseExempted("order-1", 1, "known for long", "manager"));
    assertThat(story.order().payment().mayBegin(2)).isFalse();
    story.then(it -> Approving.release(it, RULES, story.cause(CLERK)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.RELEASED);
  }

  @Test
  void aDepositForAnEarlierRevisionDoesNotCount() {
    OrderStory story = OrderStory.withDeposit();
    story.then(it -> Intake.edit(it, it.state().content(), RULES, story.cause(CLERK)));
    story.approved().gate(Gate.RELEASE, 1);

    assertRefused(
        "FIN-01",
        "deposit-missing",
        () -> Approving.release(story.stored(), RULES, story.cause(CLERK)));
  }

  @Test
  void theReleaseWatchesPlantAndShipDate() {
    OrderStory story = OrderStory.received().released();

    assertThat(story.clocks()).containsExactlyInAnyOrder("ORD-14", "ORD-16");
    assertThat(story.due("ORD-14")).isEqualTo(Instant.parse("2026-11-24T01:30:00Z"));
    assertThat(story.due("ORD-16")).isEqualTo(Instant.parse("2026-12-11T09:00:00Z"));
  }

  @Test
  void workListsFollowTheSteps() {
    assertThat(OrderStory.received().order().waitingFor())
        .containsExactly("sales-support", "staff:rep");
    assertThat(OrderStory.received().verified().order().waitingFor())
        .containsExactly("support-supervisor");
    assertThat(OrderStory.belowList().verified().order().waitingFor())
        .containsExactly("support-supervisor", "sales-manager");
    assertThat(OrderStory.received().approved().order().waitingFor())
        .containsExactly("sales-support");
    assertThat(OrderStory.received().shipped().order().waitingFor()).containsExactly("staff:rep");
  }
}
