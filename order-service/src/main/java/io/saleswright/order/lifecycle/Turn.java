package io.saleswright.order.lifecycle;

import io.saleswright.order.changes.ChangeRequest;
import io.saleswright.order.delays.Delay;
import io.saleswright.order.pricing.PriceDeviation;
import io.saleswright.order.quality.QualityProblem;
import io.saleswright.order.questions.Question;
import io.saleswright.order.questions.Question.Escalation;
import io.saleswright.order.questions.QuestionRefusal;
import io.saleswright.order.shipping.Shipment.DeliveryNote;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose turn it is with an order: every stage has a responsible role (ORD-40). */
final class Turn {

  private static final String SUPPORT = "sales-support";
  private static final String SUPERVISOR = "support-supervisor";
  private static final String MANAGER = "sales-manager";
  private static final String FINANCE = "finance";
  private static final String PLANT = "production";
  private static final String WAREHOUSE = "warehouse";

  /** Who is called upon for an answer that does not come, one after the other (ORD-09). */
  private static final List<String> ABOVE = List.of(SUPERVISOR, MANAGER, "vp-sales");

  private Turn() {}

  static List<String> of(Order order) {
    List<String> turn = new ArrayList<>();
    if (order.discussion().hold() != null) {
      turn.add(SUPPORT);
      turn.addAll(person(order.content().salesperson()));
    } else {
      turn.addAll(atStage(order));
    }
    for (ChangeRequest change : order.discussion().changes()) {
      switch (change.status()) {
        case REQUESTED -> turn.addAll(approvers(change.deviations()));
        case ASKED_WORKSHOP -> turn.add(PLANT);
        case APPLIED, REJECTED -> {}
      }
    }
    Delay delay = order.discussion().delay();
    if (delay != null && delay.isOpen() && OrderStage.UNSHIPPED.contains(order.stage())) {
      turn.addAll(withSalesperson(SUPPORT, order.content().salesperson()));
    }
    if (OrderStage.RUNNING.contains(order.stage())) {
      order.discussion().asked().open().forEach(question -> turn.addAll(of(question, order)));
    }
    if (OrderStage.FOLLOWED.contains(order.stage())) {
      order.discussion().openProblems().forEach(problem -> turn.addAll(of(problem)));
    }
    return turn.stream().distinct().toList();
  }

  /** Who is asked, and who was called upon; inside sales ask a customer who does not answer. */
  private static List<String> of(Question question, Order order) {
    String salesperson = order.content().salesperson();
    List<String> asked =
        question.responsible() != null
            ? person(question.responsible())
            : switch (question.to()) {
              case CUSTOMER -> withSalesperson(SUPPORT, salesperson);
              case SALESPERSON -> salesperson.isEmpty() ? List.of(SUPPORT) : person(salesperson);
              case INSIDE_SALES -> List.of(SUPPORT);
              case WORKSHOP -> List.of(PLANT);
              case WAREHOUSE -> List.of(WAREHOUSE);
              case FINANCE -> List.of(FINANCE);
            };
    Escalation upon = question.escalation();
    return upon == null ? asked : Stream.concat(asked.stream(), Stream.of(upon.role())).toList();
  }

  /**
   * The role that is called upon next.
   *
   * @param before the one that was before; null for none
   * @param caller who calls; those above them are called upon, not they themselves
   * @throws RuleViolation when nobody is left
   */
  static String above(@Nullable String before, Caller caller) {
    int level = before == null ? 0 : ABOVE.indexOf(before) + 1;
    for (int own = 0; own < ABOVE.size(); own++) {
      if (caller.hasAny(Set.of(ABOVE.get(own)))) {
        level = Math.max(level, own + 1);
      }
    }
    QuestionRefusal.QUESTION_AT_THE_TOP.when(level >= ABOVE.size());
    return ABOVE.get(level);
  }

  /** Inside sales press for a problem until whoever sees to it has solved it (ORD-21). */
  private static List<String> of(QualityProblem problem) {
    String assignee = problem.assignee();
    return assignee == null ? List.of(SUPPORT, PLANT) : withSalesperson(SUPPORT, assignee);
  }

  private static List<String> atStage(Order order) {
    String salesperson = order.content().salesperson();
    return switch (order.stage()) {
      case RECEIVED, VERIFYING -> withSalesperson(SUPPORT, salesperson);
      case VERIFIED -> approvers(order.verification().deviations());
      case APPROVED, READY -> List.of(SUPPORT);
      case SHIPPING_PREPARED -> preparing(order.shipment().note());
      case RELEASED, SCHEDULED, IN_PRODUCTION ->
          // What the plant refused is settled by inside sales with the customer (ORD-14).
          List.of(order.production().rejection() == null ? PLANT : SUPPORT);
      case SHIPMENT_RELEASED -> List.of(WAREHOUSE);
      case SHIPPED -> salesperson.isEmpty() ? List.of(SUPPORT) : person(salesperson);
      case SIGNED -> List.of(SUPPORT, FINANCE);
      case CLOSED -> wasReopened(order) ? List.of(FINANCE, SUPPORT) : List.of();
      case CANCELLED -> List.of();
    };
  }

  /**
   * The warehouse agrees to the delivery note, unless a clerk has recorded that it did (ORD-23).
   */
  private static List<String> preparing(@Nullable DeliveryNote note) {
    return note != null && note.warehouseConfirmedBy() == null
        ? List.of(WAREHOUSE, SUPPORT)
        : List.of(SUPPORT);
  }

  /** Of prices that deviate from the catalogue it is the sales manager's turn, too (PRD-05). */
  private static List<String> approvers(@Nullable List<PriceDeviation> deviations) {
    return deviations == null || deviations.isEmpty()
        ? List.of(SUPERVISOR)
        : List.of(SUPERVISOR, MANAGER);
  }

  /** Nothing is closed that is not paid, so the money was taken back since (ORD-38, FIN-09). */
  private static boolean wasReopened(Order order) {
    return order.origin() == null && !order.payment().settled();
  }

  private static List<String> withSalesperson(String role, String salesperson) {
    return Stream.concat(Stream.of(role), person(salesperson).stream()).toList();
  }

  /** How a single person is named among the roles; an order may have no salesperson yet. */
  private static List<String> person(String staffId) {
    return staffId.isEmpty() ? List.of() : List.of("staff:" + staffId);
  }
}
