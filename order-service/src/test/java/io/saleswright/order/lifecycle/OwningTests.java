package io.saleswright.order.lifecycle;

import static io.saleswright.order.lifecycle.OrderStory.CLERK;
import static io.saleswright.order.lifecycle.OrderStory.MANAGER;
import static io.saleswright.order.lifecycle.OrderStory.RULES;
import static io.saleswright.order.lifecycle.OrderStory.SUPERVISOR;
import static io.saleswright.order.lifecycle.OrderStory.caller;
import static io.saleswright.order.lifecycle.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.intake.OrderCustomerVerified;
import io.saleswright.order.intake.OrderReassigned;
import io.saleswright.order.intake.OrderScopeChanged;
import io.saleswright.order.intake.Verification.Party;
import io.saleswright.order.lifecycle.Owning.Handover;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose an order is (ORD-39, SEC-02, CUS-24). */
class OwningTests {

  private static KnownCustomer known(@Nullable String region, String owner, @Nullable String team) {
    return new KnownCustomer(CustomerRef.confirmed("customer-1", "Customer", region), owner, team);
  }

  private static OrderStory settle(OrderStory story, KnownCustomer known) {
    return story.then(it -> Owning.settle(it, known, story.cause(CLERK)));
  }

  private static OrderStory claimed() {
    OrderStory story = OrderStory.received();
    return story.then(it ->
        Change.to(it.state().with(it.state().content().with(CustomerRef.claimed("customer-1")))));
  }

  private static Handover to(String person, boolean shared) {
    return new Handover(person, "team-2", shared, "on leave");
  }

  @ParameterizedTest
  @CsvSource({
    "sales-rep,     rep,     ,       ,     true",
    "sales-rep,     other,   team-1, east, false",
    "sales-manager, manager, team-1, ,     true",
    "sales-manager, manager, team-2, ,     false",
    "sales-manager, manager, ,       east, true",
    "sales-manager, manager, ,       west, false",
    "sales-support, clerk,   ,       ,     true"
  })
  void aCustomerOutsideTheScopeIsNamedWithoutAnythingThatIsKnownOfThem(
      String role, String person, @Nullable String team, @Nullable String region, boolean inside) {
    Caller taker = new Caller(person, person, Set.of(role), team, region);

    CustomerRef named = known("east", "rep", "team-1").namedBy(taker);

    assertThat(named.isConfirmed()).isEqualTo(inside);
    assertThat(named.isClaimed()).isEqualTo(!inside);
    assertThat(named.name()).isEqualTo(inside ? "Customer" : null);
    assertThat(named.region()).isEqualTo(inside ? "east" : null);
    assertThat(KnownCustomer.unheardOf("customer-1").namedBy(taker).isClaimed())
        .as("nobody learns from it whether there is such a customer")
        .isEqualTo(!role.equals("sales-support"));
  }

  @Test
  void aClaimedOrderWaitsForInsideSalesWhateverIsToldOfTheCustomer() {
    OrderStory story = claimed().confirmedBy(Party.values());

    settle(story, known("east", "somebody", "team-1"));

    assertThat(story.order().content().customer()).isEqualTo(CustomerRef.claimed("customer-1"));
    assertRefused(
        "ORD-39",
        "customer-claimed",
        () ->
            Approving.verify(
                story.stored(),
                RULES.policy().verificationItems(),
                known("east", "somebody", "team-1"),
                RULES,
                story.cause(CLERK)));
  }

  @Test
  void insideSalesVerifiesWhoseItIsAndHasWrittenTheOrderByThat() {
    OrderStory story = claimed();

    story.then(it ->
        Owning.verifyCustomer(
            it, known("east", "somebody", "team-1"), "by phone", story.cause(SUPERVISOR)));

    assertThat(story.order().content().customer().name()).isEqualTo("Customer");
    assertThat(story.last(OrderCustomerVerified.class))
        .isEqualTo(new OrderCustomerVerified("order-1", "customer-1", "by phone", "supervisor"));
    assertThat(story.last(OrderScopeChanged.class).region()).isEqualTo("east");
    story.verified();
    assertRefused(
        "SEC-06",
        "own-paper",
        () -> Approving.approve(story.stored(), RULES, story.act(SUPERVISOR)));
    assertRefused(
        "ORD-39",
        "wrong-step",
        () ->
            Owning.verifyCustomer(
                story.stored(), known(null, "rep", null), "again", story.cause(CLERK)));
  }

  @Test
  void nobodyVerifiesWhatNobodyDoubts() {
    OrderStory story = OrderStory.received();

    assertRefused(
        "ORD-39",
        "customer-verified",
        () ->
            Owning.verifyCustomer(
                story.stored(), known(null, "rep", null), "?", story.cause(CLERK)));
  }

  @Test
  void aSalespersonWhoTurnsOutToLookAfterTheCustomerNeedsNoVerification() {
    OrderStory story = settle(claimed(), known("east", "rep", "team-1"));

    assertThat(story.order().content().customer().isConfirmed()).isTrue();
    assertThat(story.eventNames()).endsWith("OrderCustomerVerified", "OrderScopeChanged");
  }

  @Test
  void anOrderOfNobodyIsSoldByTheCustomersOwner() {
    OrderStory story = OrderStory.received();
    story.then(it -> Change.to(it.state().with(it.state().content().soldBy("", null))));
    assertThat(story.order().waitingFor()).containsExactly("sales-support");

    settle(story, known("east", "owner", "team-1"));

    assertThat(story.order().content().salesperson()).isEqualTo("owner");
    assertThat(story.order().content().team()).isEqualTo("team-1");
  }

  @Test
  void aVerifiedOrderIsGivenToSomebodyElseByADecision() {
    OrderStory story = OrderStory.received().released();

    story.then(it -> Owning.reassign(it, to("rep-2", false), story.act(MANAGER)));

    assertThat(story.order().content().salesperson()).isEqualTo("rep-2");
    assertThat(story.order().content().team()).isEqualTo("team-2");
    assertThat(story.revision()).isEqualTo(1);
    assertThat(story.last(OrderScopeChanged.class))
        .isEqualTo(new OrderScopeChanged("order-1", "rep-2", "team-2", null, null));
    assertThat(story.last(OrderReassigned.class))
        .isEqualTo(new OrderReassigned("order-1", "rep-2", "rep", false, "on leave", "manager"));
  }

  @Test
  void aSharedOrderStaysCreditedToWhoHadIt() {
    OrderStory story = OrderStory.received().verified();

    story.then(it -> Owning.reassign(it, to("rep-2", true), story.act(SUPERVISOR)));

    assertThat(story.order().content().salesperson()).isEqualTo("rep");
    assertThat(story.last(OrderScopeChanged.class).sharedWith()).containsExactly("rep-2");
    assertThat(story.last(OrderReassigned.class).shared()).isTrue();
    assertRefused(
        "ORD-39",
        "same-salesperson",
        () -> Owning.reassign(story.stored(), to("rep-2", true), story.act(SUPERVISOR)));
    story.then(it -> Owning.reassign(it, to("rep-2", false), story.act(SUPERVISOR)));
    assertThat(story.order().receipt().sharedWith()).as("it is theirs alone").isNull();
  }

  @Test
  void nobodyGivesAnOrderToThemselvesOrGivesTheirOwnAway() {
    OrderStory story = OrderStory.received();

    assertRefused(
        "SEC-06",
        "own-paper",
        () -> Owning.reassign(story.stored(), to("manager", false), story.act(MANAGER)));
    assertRefused(
        "SEC-06",
        "own-paper",
        () ->
            Owning.reassign(
                story.stored(), to("rep-2", false), story.act(caller("rep", "sales-manager"))));
  }

  @Test
  void anOrderThatIsOverIsGivenToNobody() {
    OrderStory story = OrderStory.received().standingAt(OrderStage.CLOSED);

    assertRefused(
        "ORD-39",
        "wrong-step",
        () -> Owning.reassign(story.stored(), to("rep-2", false), story.act(MANAGER)));
    assertThat(follow(story, "rep", to("rep-2", false)).effective()).isFalse();
  }

  private static Change<Order> follow(
      OrderStory story, @Nullable String former, Handover handover) {
    Stored<Order> stored = story.stored();
    return Owning.follow(stored, former, handover, story.cause(CLERK));
  }

  @Test
  void runningOrdersOfTheFormerOwnerFollowTheCustomer() {
    OrderStory story = OrderStory.received().released();

    assertThat(follow(story, "rep", to("rep-2", false)).state().content().salesperson())
        .isEqualTo("rep-2");
    assertThat(follow(story, "rep", to("rep-2", true)).state().receipt().sharers())
        .isEqualTo(List.of("rep-2"));
    assertThat(follow(story, "somebody", to("rep-2", false)).effective())
        .as("what others sold stays theirs")
        .isFalse();
    assertThat(follow(story, "rep", to("rep", false)).effective()).isFalse();
  }

  @Test
  void anOpenOrderTellsWhoSeesItNow() {
    OrderStory story = settle(OrderStory.received(), known("west", "rep", "team-1"));

    assertThat(story.last(OrderScopeChanged.class))
        .isEqualTo(new OrderScopeChanged("order-1", "rep", "team-1", "west", null));
    assertThat(Owning.settle(story.stored(), known("west", "other", "team-2"), story.cause(CLERK)))
        .as("the team of somebody else says nothing of this order")
        .isEqualTo(Change.none(story.order()));
  }

  @Test
  void anotherNameOfTheCustomerIsSeenByTheSame() {
    OrderStory story = OrderStory.received();
    CustomerRef renamed = CustomerRef.confirmed("customer-1", "Other name", null);

    settle(story, new KnownCustomer(renamed, null, null));

    assertThat(story.order().content().customer().name()).isEqualTo("Other name");
    assertThat(story.eventNames()).doesNotContain("OrderScopeChanged");
  }

  @Test
  void anOrderThatIsOverStaysWhereItWasSold() {
    OrderStory story = OrderStory.received();
    story.then(it -> Stopping.cancel(it, "no need", story.cause(MANAGER)));

    assertThat(
            Owning.settle(story.stored(), known("west", "rep", "t"), story.cause(CLERK))
                .effective())
        .isFalse();
  }
}
