package io.saleswright.order.returns;

import io.saleswright.order.complaints.KnownCases;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.facts.Happened;
import io.saleswright.order.handling.Receiving;
import io.saleswright.order.handling.Requesting;
import io.saleswright.order.handling.ReturnFact;
import io.saleswright.order.handling.ReturnRules;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.returnable.Delivered;
import io.saleswright.order.returnable.Part;
import io.saleswright.order.returnable.ReturnAccounts;
import io.saleswright.order.returnable.ReturnedGoods;
import io.saleswright.order.returnable.Why;
import io.saleswright.order.returnable.Wish;
import io.saleswright.order.returning.Arrival;
import io.saleswright.order.returning.Deal;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnLine;
import io.saleswright.order.returning.ReturnRefusal;
import io.saleswright.order.returning.ReturnRequest;
import io.saleswright.order.returning.ReturnStage;
import io.saleswright.order.returning.ReturnStep;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes requests to send goods back, and goods that came without one (ORD-35, ORD-36). */
public final class ReturnRequestDesk {

  private final Scoped<Return> returns;
  private final Scoped<Order> orders;
  private final KnownCases complaints;
  private final ReturnAccounts accounts;
  private final ReturnNumbers numbers;
  private final ReturnFollowUp followUp;
  private final Supplier<ReturnRules> rules;

  ReturnRequestDesk(
      Scoped<Return> returns,
      Scoped<Order> orders,
      KnownCases complaints,
      ReturnAccounts accounts,
      ReturnNumbers numbers,
      ReturnFollowUp followUp,
      Supplier<ReturnRules> rules) {
    this.returns = returns;
    this.orders = orders;
    this.complaints = complaints;
    this.accounts = accounts;
    this.numbers = numbers;
    this.followUp = followUp;
    this.rules = rules;
  }

  /**
   * Asks for a return.
   *
   * @throws NotPermitted when the caller may not
   * @throws NotFound when there is no such order in the caller's scope
   * @throws InvalidInput when the order has no such line, or the complaint is another customer's
   * @throws RuleViolation when the goods are not signed for, too many returns of the order are
   *     open, or not so much is left to return
   */
  public Stored<Return> request(RequestReturn command, Act act) {
    ReturnStep.REQUEST_RETURN.mustBeOpenTo(act.caller());
    Stored<Return> asked = returns.create(act, _ -> asked(command, act));
    Stored<Return> answered = followUp.after(asked, act.cause());
    if (answered.state().stage() == ReturnStage.DROPPED) {
      mustBeLeft(command);
      throw ReturnRefusal.MORE_THAN_DELIVERED.violation(
          Map.of("line", command.lines().getFirst().line(), "left", BigDecimal.ZERO));
    }
    return answered;
  }

  private Change<Return> asked(RequestReturn command, Act act) {
    Stored<Order> order = orders.get(command.orderId(), act.caller());
    mustBeTheirComplaint(command.complaintId(), order.state());
    ReturnRefusal.NOT_SIGNED_FOR.unless(Delivered.isSigned(order.state()));
    if (accounts.isFull(order.id())) {
      throw ReturnRefusal.TOO_MANY_RETURNS.violation(Map.of("most", ReturnAccounts.MOST_OPEN));
    }
    List<ReturnLine> lines = new ArrayList<>();
    for (int i = 0; i < command.lines().size(); i++) {
      Part part = command.lines().get(i);
      lines.add(line(order.state(), part).orElseThrow(new InvalidLine("lines[" + i + "].line")));
    }
    mustBeLeft(command);
    ReturnRequest request =
        new ReturnRequest(
            command.wish(),
            command.why(),
            command.description(),
            lines,
            command.complaintId(),
            act.by(),
            act.at());
    return Requesting.requested(numbers.next(), Deal.of(order), request, null, act.at());
  }

  /** One of which nothing was told yet passes: it shows the return as soon as it is there. */
  private void mustBeTheirComplaint(@Nullable String complaintId, Order order) {
    String customer = order.content().customer().id();
    boolean another =
        complaintId != null
            && complaints.customerOf(complaintId).filter(it -> !it.equals(customer)).isPresent();
    if (another) {
      throw new InvalidInput(
          "complaintId", "CMP-19", "must be a complaint of the order's customer");
    }
  }

  /** Refuses a line that the order does not have. */
  private record InvalidLine(String field) implements Supplier<InvalidInput> {

    @Override
    public InvalidInput get() {
      return new InvalidInput(field, "ORD-35", "is no line of this order");
    }
  }

  private void mustBeLeft(RequestReturn command) {
    List<Part> left = accounts.left(command.orderId());
    for (Part part : command.lines()) {
      BigDecimal most = Part.of(part.line(), left);
      if (part.quantity().compareTo(most) > 0) {
        throw ReturnRefusal.MORE_THAN_DELIVERED.violation(
            Map.of("line", part.line(), "left", most.stripTrailingZeros().toPlainString()));
      }
    }
  }

  private static Optional<ReturnLine> line(Order order, Part part) {
    return order.content().lines().stream()
        .filter(line -> line.line() == part.line())
        .findFirst()
        .map(line -> ReturnLine.of(goods(line, part.quantity()), line));
  }

  private static ReturnedGoods goods(OrderLine line, BigDecimal quantity) {
    return new ReturnedGoods(
        line.line(), line.productId(), line.productCode(), line.productName(), quantity);
  }

  /**
   * Records goods of an order that came without a request: they lie apart until somebody agrees,
   * and go back where more came than could come back.
   *
   * @throws NotPermitted when the caller may not
   * @throws NotFound when there is no such order in the caller's scope
   * @throws InvalidInput when nothing came
   * @throws RuleViolation when it can't have happened
   */
  public Stored<Return> unannounced(String orderId, ReturnFact.Arrived came, Act act) {
    ReturnStep.RECORD_UNANNOUNCED.mustBeOpenTo(act.caller());
    return followUp.after(
        returns.create(act, _ -> unannounced(orders.get(orderId, act.caller()), came, act)),
        act.cause());
  }

  private Change<Return> unannounced(Stored<Order> order, ReturnFact.Arrived came, Act act) {
    new Happened("ORD-36", "arrivedAt")
        .mustHaveHappened(came.arrivedAt(), order.state().receipt().at(), act.cause());
    if (came.lines().stream().allMatch(line -> line.quantity().signum() == 0)) {
      throw new InvalidInput("lines", "ORD-36", "must name goods that came");
    }
    List<Part> left = accounts.left(order.id());
    List<ReturnedGoods> possible =
        order.state().content().lines().stream()
            .map(line -> goods(line, Part.of(line.line(), left)))
            .toList();
    Arrival arrival = Receiving.counted(came, possible, false, act.by());
    List<ReturnLine> lines =
        arrival.counted().stream()
            .filter(part -> part.quantity().signum() > 0)
            .flatMap(part -> line(order.state(), part).stream())
            .toList();
    ReturnRequest request =
        new ReturnRequest(Wish.RETURN, Why.UNKNOWN, null, lines, null, act.by(), act.at());
    return Requesting.requested(numbers.next(), Deal.of(order), request, arrival, act.at());
  }

  /** The goods are not sent back after all. */
  public Stored<Return> withdraw(String id, Act act) {
    ReturnStep.WITHDRAW.mustBeOpenTo(act.caller());
    return followUp.after(
        returns.change(id, act, now -> Requesting.withdraw(now, rules.get(), act)), act.cause());
  }
}
