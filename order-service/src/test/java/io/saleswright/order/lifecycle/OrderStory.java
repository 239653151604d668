package io.saleswright.order.lifecycle;

import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.content.Delivery;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.content.Project;
import io.saleswright.order.content.SaleTerms;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.intake.Verification.Confirmation;
import io.saleswright.order.intake.Verification.Party;
import io.saleswright.order.payment.PaymentView.Gate;
import io.saleswright.order.payment.PaymentView.GateView;
import io.saleswright.order.pricing.PriceBasis;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.rules.AnswerPolicy;
import io.saleswright.order.rules.OrderPolicy;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.order.rules.ReminderPolicy;
import io.saleswright.order.shipping.Shipment.DeliveryNote;
import io.saleswright.order.shipping.Shipment.FreightPayment;
import io.saleswright.order.shipping.WarehouseFact;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.time.WorkingTime;
import io.saleswright.platform.time.WorkingTime.Shift;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Leads an order through its life by the real decisions, keeping what an envelope would keep. */
public final class OrderStory {

  /** A Monday, 9:30 in Shanghai. */
  public static final Instant MONDAY = Instant.parse("2026-11-23T01:30:00Z");

  public static final WorkCalendar CALENDAR =
      new WorkCalendar(
          new WorkingTime(
              ZoneId.of("Asia/Shanghai"),
              List.of(
                  new Shift(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                  new Shift(LocalTime.of(13, 0), LocalTime.of(17, 0))),
              Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
              "HR-01"),
          List.of());
  public static final OrderRules RULES =
      new OrderRules(
          1,
          PolicyDefinition.of("order", OrderPolicy.class).shipped().values(),
          new ReminderPolicy(2),
          PolicyDefinition.of("answers", AnswerPolicy.class).shipped().values(),
          CALENDAR);

  /** No floor, no promotion, and a reason for whatever price. */
  public static final PriceBasis BASIS =
      new PriceBasis(new BigDecimal("13"), List.of(), "agreed with the customer");

  public static final Caller CLERK = caller("clerk", "sales-support");
  public static final Caller SUPERVISOR = caller("supervisor", "support-supervisor");
  public static final Caller MANAGER = caller("manager", "sales-manager");

  private Stored<Order> stored;
  private final List<Record> events = new ArrayList<>();
  private Instant now = MONDAY;

  private OrderStory(PaymentTerms terms, Money unitPrice) {
    this(content(terms, unitPrice));
  }

  private OrderStory(OrderContent content) {
    Change<Order> birth = Intake.place("order-1", "SO-20261123-0001", content, RULES, cause(CLERK));
    events.addAll(birth.events());
    stored =
        new Stored<>(
            "order-1", 1, 1, 1, birth.state(), birth.started(), now, "clerk", now, "clerk", false);
  }

  public static OrderStory received() {
    return new OrderStory(
        new PaymentTerms(PaymentTerms.Kind.PREPAID, null, null), Money.of("100", "CNY"));
  }

  public static OrderStory withDeposit() {
    return new OrderStory(
        new PaymentTerms(PaymentTerms.Kind.DEPOSIT_BALANCE, new BigDecimal("30"), null),
        Money.of("100", "CNY"));
  }

  public static OrderStory on(PaymentTerms.Kind kind) {
    return switch (kind) {
      case PREPAID -> received();
      case DEPOSIT_BALANCE -> withDeposit();
      case CREDIT -> new OrderStory(new PaymentTerms(kind, null, 30), Money.of("100", "CNY"));
    };
  }

  public static OrderStory belowList() {
    return priced(Money.of("99.99", "CNY"));
  }

  /** An order of this content, just received. */
  public static OrderStory of(OrderContent content) {
    return new OrderStory(content);
  }

  public static OrderStory priced(Money unitPrice) {
    return new OrderStory(new PaymentTerms(PaymentTerms.Kind.PREPAID, null, null), unitPrice);
  }

  public static Caller caller(String id, String... roles) {
    return new Caller(id, id, Set.of(roles), null, null);
  }

  public static OrderContent content(PaymentTerms terms, Money unitPrice) {
    return new OrderContent(
        CustomerRef.confirmed("customer-1", "Customer", null),
        new Project("Project", null, null),
        "rep",
        null,
        List.of(line(unitPrice, "3")),
        new SaleTerms(terms, false, null),
        LocalDate.of(2026, 12, 11),
        new Delivery("Road 1", "Wang", "123"),
        BASIS);
  }

  public static OrderLine line(Money unitPrice, String quantity) {
    return new OrderLine(
        1,
        "product-1",
        "P-1",
        "Chair",
        null,
        new BigDecimal(quantity),
        unitPrice,
        Money.of("100", "CNY"),
        BigDecimal.ZERO);
  }

  /** The order's customer as the order knows them. */
  public static KnownCustomer customerOf(Stored<Order> stored) {
    return new KnownCustomer(stored.state().content().customer(), null, null);
  }

  public Act act(Caller caller) {
    return new Act(caller, cause(caller));
  }

  public Cause cause(Caller caller) {
    return Cause.internal(caller.staffId(), now);
  }

  public OrderStory at(Instant moment) {
    now = moment;
    return this;
  }

  public OrderStory then(Function<Stored<Order>, Change<Order>> decision) {
    Change<Order> change = decision.apply(stored);
    List<Deadline> clocks = new ArrayList<>(stored.deadlines());
    clocks.removeIf(clock -> change.stopped().contains(clock.rule()));
    for (Deadline started : change.started()) {
      clocks.removeIf(clock -> clock.rule().equals(started.rule()));
      clocks.add(started);
    }
    events.addAll(change.events());
    stored =
        new Stored<>(
            stored.id(),
            stored.version() + 1,
            stored.revision() + (change.edited() ? 1 : 0),
            stored.lastEvent() + change.events().size(),
            change.state(),
            clocks,
            stored.createdAt(),
            stored.createdBy(),
            now,
            "someone",
            false);
    return this;
  }

  /** The same order, as if it stood at this stage. */
  public OrderStory standingAt(OrderStage stage) {
    return then(it -> Change.to(it.state().with(stage)));
  }

  public OrderStory confirmedBy(Party... parties) {
    for (Party party : parties) {
      then(it -> Approving.confirm(it, new Confirmation(party, "phone", null, "clerk", now)));
    }
    return this;
  }

  public OrderStory verified() {
    confirmedBy(Party.values());
    return then(it ->
        Approving.verify(
            it, RULES.policy().verificationItems(), customerOf(it), RULES, cause(CLERK)));
  }

  public OrderStory approved() {
    return verified().then(it -> Approving.approve(it, RULES, act(MANAGER)));
  }

  public OrderStory released() {
    return approved()
        .gate(Gate.RELEASE, revision())
        .then(it -> Approving.release(it, RULES, cause(CLERK)));
  }

  public OrderStory ready() {
    return released().told(new ProductionFact.Completed(RULES.today(now)));
  }

  public OrderStory prepared() {
    return ready()
        .then(it -> Shipping.prepare(it, note(LocalDate.of(2026, 12, 11)), RULES, cause(CLERK)));
  }

  public OrderStory shipmentReleased() {
    return prepared()
        .gate(Gate.SHIPMENT, revision())
        .then(it -> Shipping.release(it, RULES, cause(CLERK)));
  }

  public OrderStory shipped() {
    return shipmentReleased().moved(new WarehouseFact.Dispatched("SF", "SF1", now));
  }

  public OrderStory told(ProductionFact fact) {
    return then(it -> Producing.tell(it, fact, RULES, cause(CLERK)));
  }

  public OrderStory moved(WarehouseFact fact) {
    return then(it -> Shipping.tell(it, fact, RULES, cause(CLERK)));
  }

  public OrderStory gate(Gate gate, long revision) {
    GateView open = new GateView(revision, Money.of("300", "CNY"), null);
    return then(it -> Paying.gate(it, gate, open, RULES, cause(CLERK)));
  }

  public OrderStory gateClosed(Gate gate, String reason) {
    GateView closed = new GateView(null, null, reason);
    return then(it -> Paying.gate(it, gate, closed, RULES, cause(CLERK)));
  }

  public static DeliveryNote note(LocalDate shipDate) {
    return new DeliveryNote(
        shipDate,
        "by road",
        FreightPayment.PREPAID,
        "with the goods",
        "keeper",
        "phone",
        "clerk",
        null,
        null);
  }

  public Stored<Order> stored() {
    return stored;
  }

  public Order order() {
    return stored.state();
  }

  public long revision() {
    return stored.revision();
  }

  public List<String> eventNames() {
    return events.stream().map(event -> event.getClass().getSimpleName()).toList();
  }

  public <E> E last(Class<E> type) {
    return events.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  public List<String> clocks() {
    return stored.deadlines().stream().map(Deadline::rule).toList();
  }

  public Instant due(String rule) {
    return stored.deadlines().stream()
        .filter(clock -> clock.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .due();
  }
}
