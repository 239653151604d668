package io.saleswright.order.lifecycle;

import static io.saleswright.order.lifecycle.OrderStory.CLERK;
import static io.saleswright.order.lifecycle.OrderStory.MANAGER;
import static io.saleswright.order.lifecycle.OrderStory.RULES;
import static io.saleswright.order.lifecycle.OrderStory.SUPERVISOR;
import static io.saleswright.order.lifecycle.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.agreement.Agreement;
import io.saleswright.order.agreement.Agreement.Word;
import io.saleswright.order.changes.ChangeWish;
import io.saleswright.order.changes.Particulars;
import io.saleswright.order.content.Delivery;
import io.saleswright.order.intake.Verification.Confirmation;
import io.saleswright.order.intake.Verification.Party;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is confirmed to the customer in writing, one paper for each revision (ORD-03). */
class InWritingTests {

  private static List<Agreement> papers(OrderStory story) {
    return story.order().discussion().inWriting();
  }

  private static OrderStory change(OrderStory story, String quantity) {
    story.then(it ->
        Changing.request(
            it,
            new ChangeWish(
                "other",
                List.of(OrderStory.line(Money.of("100", "CNY"), quantity)),
                it.state().content().requestedShipDate(),
                "by WeChat",
                OrderStory.BASIS),
            RULES,
            story.cause(CLERK)));
    int number = story.order().discussion().changes().getLast().number();
    return story
        .then(it -> Changing.approve(it, number, RULES, story.act(SUPERVISOR)))
        .told(new ProductionFact.ChangeAnswered(number, true, null));
  }

  @Test
  void anOrderIsConfirmedInWritingOnceItIsApproved() {
    OrderStory story = OrderStory.received().verified();
    assertThat(papers(story)).isEmpty();

    story.then(it -> Approving.approve(it, RULES, story.act(MANAGER)));

    assertThat(papers(story)).hasSize(1);
    Agreement paper = papers(story).getFirst();
    assertThat(paper.revision()).isEqualTo(1);
    assertThat(paper.on()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(paper.by()).isEqualTo("manager");
    assertThat(paper.content()).isEqualTo(story.order().content());
    assertThat(paper.taxRate()).isEqualByComparingTo("13");
    assertThat(paper.words()).containsExactly(new Word("phone", "clerk", OrderStory.MONDAY, null));
  }

  @Test
  void whereNobodyApprovesItIsConfirmedWithTheVerification() {
    OrderStory story = OrderStory.received().confirmedBy(Party.values());

    story.then(it ->
        Approving.verify(
            it,
            RULES.policy().verificationItems(),
            OrderStory.customerOf(it),
            PricesTests.tolerating("0", false),
            story.cause(CLERK)));

    assertThat(story.order().stage()).isEqualTo(OrderStage.APPROVED);
    assertThat(papers(story)).extracting(Agreement::by).containsExactly("clerk");
  }

  @Test
  void aConfirmationWithDifferencesIsNoAgreement() {
    OrderStory story = OrderStory.received().confirmedBy(Party.SALESPERSON, Party.WORKSHOP);
    story.then(it ->
        Approving.confirm(
            it,
            new Confirmation(Party.CUSTOMER, "mail", "four chairs", "clerk", OrderStory.MONDAY)));

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
    story.approved();
    assertThat(papers(story).getFirst().words()).extracting(Word::means).containsExactly("phone");
  }

  @Test
  void aChangeHasAPaperOfItsOwnAndLeavesTheFirstAlone() {
    OrderStory story = OrderStory.received().approved();
    Agreement first = papers(story).getFirst();

    change(story, "5");

    assertThat(papers(story)).hasSize(2).first().isEqualTo(first);
    Agreement second = papers(story).getLast();
    assertThat(second.revision()).isEqualTo(story.revision()).isEqualTo(2);
    assertThat(second.content().total()).isEqualTo(Money.of("500", "CNY"));
    assertThat(second.words()).extracting(Word::means).containsExactly("phone", "by WeChat");
    assertThat(second.words().getLast().change()).isEqualTo(1);
  }

  @Test
  void aChangeThatDoesNotConcernTheWorkshopIsConfirmedAtOnce() {
    OrderStory story = OrderStory.received().released();
    Delivery elsewhere = new Delivery("Road 2", "Li", "456");
    story.then(it ->
        Changing.request(
            it,
            new ChangeWish(
                "moved",
                it.state().content().lines(),
                it.state().content().requestedShipDate(),
                "by phone",
                it.state().content().basis(),
                new Particulars(elsewhere, null, null, null, null, null)),
            RULES,
            story.cause(CLERK)));
    assertThat(papers(story)).hasSize(1);

    story.then(it -> Changing.approve(it, 1, RULES, story.act(SUPERVISOR)));

    assertThat(papers(story).getLast().content().delivery()).isEqualTo(elsewhere);
    assertThat(papers(story).getFirst().content().delivery().address()).isEqualTo("Road 1");
  }

  /** The supervisor may still refuse the order, so nothing is promised before. */
  @Test
  void aChangeOfWhatIsNotApprovedIsConfirmedWithTheApproval() {
    OrderStory story = change(OrderStory.received().verified(), "5");
    assertThat(papers(story)).isEmpty();

    story.then(it -> Approving.approve(it, RULES, story.act(MANAGER)));

    assertThat(papers(story)).extracting(Agreement::revision).containsExactly(2L);
    assertThat(papers(story).getFirst().words()).hasSize(2);
  }
}
