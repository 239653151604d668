package io.saleswright.order.lifecycle;

import static io.saleswright.order.rules.OrderRefusal.CHANGE_DECIDED;
import static io.saleswright.order.rules.OrderRefusal.NOT_HELD;

import io.saleswright.order.delays.DelayRefusal;
import io.saleswright.order.intake.Verification.Party;
import io.saleswright.order.quality.QualityRefusal;
import io.saleswright.order.questions.QuestionRefusal;
import io.saleswright.platform.kernel.Step;
import java.util.stream.Stream;

/**
 * What people do with orders: who may, and from which stage to which. Desks, decisions and the list
 * of actions ask this table, and the state diagram is drawn from it and from {@link OrderFactStep}.
 */
public enum OrderStep implements Step<OrderStage> {
  PLACE(by("ORD-01", Roles.TAKERS).to(OrderStage.RECEIVED)),
  IMPORT(by("ORD-01", "migration").to(OrderStage.CLOSED)),
  EDIT(
      by("ORD-34", Roles.TAKERS)
          .from(OrderStage.RECEIVED, OrderStage.VERIFYING)
          .to(OrderStage.RECEIVED)),
  /** Gives the order to another salesperson than it belongs to by itself. */
  REASSIGN(by("ORD-39", "sales-support", "support-supervisor", "sales-manager")),
  /** Sells: the order belongs to the seller by itself. A dealer buys, for their own company. */
  SELL(
      by(
          "ORD-39",
          "sales-support",
          "support-supervisor",
          "sales-rep",
          "account-manager",
          "sales-manager")),
  /** Verifies whose an order is that was placed for somebody else's customer. */
  VERIFY_CUSTOMER(by("ORD-39", Roles.CLERKS).from(OrderStage.RECEIVED, OrderStage.VERIFYING)),
  /** Gives a running order to somebody else, or shares it with them. */
  HAND_OVER(by("ORD-39", "support-supervisor", "sales-manager").from(OrderStage.RUNNING)),
  HOLD(by("ORD-09", Roles.TAKERS).from(OrderStage.BEFORE_THE_GOODS_LEAVE)),
  RESUME(by("ORD-09", Roles.CLERKS).from(OrderStage.BEFORE_THE_GOODS_LEAVE).otherwise(NOT_HELD)),
  /** Asks something about an order: one side the other (ORD-09, ORD-19). */
  ASK_QUESTION(by("ORD-19", Roles.ASKERS).from(OrderStage.RUNNING)),
  /** Records what a customer asked or answered. */
  ASK_FOR_CUSTOMER(
      by(
          "ORD-19",
          "sales-support",
          "support-supervisor",
          "sales-rep",
          "account-manager",
          "sales-manager",
          "dealer")),
  ANSWER_QUESTION(
      by("ORD-19", Roles.ASKERS).from(OrderStage.RUNNING).otherwise(QuestionRefusal.NO_QUESTION)),
  /** Records what somebody else answered; who is asked answers without. */
  RECORD_ANSWER(by("ORD-09", "sales-support", "support-supervisor", "sales-manager")),
  /** Calls upon those who stand above, because no answer comes. */
  ESCALATE_QUESTION(
      by("ORD-09", Roles.ASKERS).from(OrderStage.RUNNING).otherwise(QuestionRefusal.NO_QUESTION)),
  CONFIRM(
      by(
              "ORD-03",
              "sales-support",
              "support-supervisor",
              "sales-rep",
              "account-manager",
              "dealer",
              "production")
          .from(OrderStage.RECEIVED, OrderStage.VERIFYING)
          .to(OrderStage.VERIFYING)),
  CONFIRM_FOR_SALESPERSON(
      by("ORD-03", "sales-support", "support-supervisor", "sales-rep", "account-manager")),
  CONFIRM_FOR_CUSTOMER(
      by(
          "ORD-03",
          "sales-support",
          "support-supervisor",
          "sales-rep",
          "account-manager",
          "dealer")),
  CONFIRM_FOR_WORKSHOP(by("ORD-03", "sales-support", "support-supervisor", "production")),
  /** Leads to APPROVED at once where the policy asks for no approval (ORD-10). */
  VERIFY(
      by("ORD-03", Roles.CLERKS)
          .from(OrderStage.VERIFYING)
          .to(OrderStage.VERIFIED, OrderStage.APPROVED)),
  APPROVE(by("ORD-10", Roles.SUPERVISORS).from(OrderStage.VERIFIED).to(OrderStage.APPROVED)),
  /** Approves prices that deviate from list, promotion or floor, of an order or of a change. */
  APPROVE_BELOW_LIST(by("PRD-05", "sales-manager", "vp-sales", "general-manager")),
  RELEASE(by("ORD-12", Roles.CLERKS).from(OrderStage.APPROVED).to(OrderStage.RELEASED)),
  /** Lets the workshop begin before the money or credit that is due is there (FIN-03). */
  EXEMPT_RELEASE(
      by("FIN-03", "sales-manager", "vp-sales", "general-manager", "finance-head")
          .from(OrderStage.VERIFIED, OrderStage.APPROVED)),
  /** Lets an order go on that differs from its contract (ORD-11). */
  EXEMPT_CONTRACT(
      by("ORD-11", "sales-manager", "vp-sales", "general-manager")
          .from(OrderStage.BEFORE_THE_GOODS_LEAVE)),
  PREPARE_SHIPMENT(
      by("ORD-23", Roles.CLERKS)
          .from(OrderStage.READY, OrderStage.SHIPPING_PREPARED)
          .to(OrderStage.SHIPPING_PREPARED)),
  /** The warehouse keeper agrees to the delivery note that a clerk has prepared. */
  CONFIRM_NOTE(by("ORD-23", "warehouse").from(OrderStage.SHIPPING_PREPARED)),
  RELEASE_SHIPMENT(
      by("ORD-24", Roles.CLERKS)
          .from(OrderStage.SHIPPING_PREPARED)
          .to(OrderStage.SHIPMENT_RELEASED)),
  SIGN(
      by("ORD-30", "sales-rep", "account-manager", "sales-support", "support-supervisor", "dealer")
          .from(OrderStage.SHIPPED)
          .to(OrderStage.SIGNED)),
  CLOSE(by("ORD-38", Roles.CLERKS).from(OrderStage.SIGNED).to(OrderStage.CLOSED)),
  REQUEST_CHANGE(by("ORD-33", Roles.TAKERS).from(OrderStage.CHANGED_ON_REQUEST)),
  DECIDE_CHANGE(
      by("ORD-33", Roles.SUPERVISORS)
          .from(OrderStage.CHANGED_ON_REQUEST)
          .to(OrderStage.CANCELLED)
          .otherwise(CHANGE_DECIDED)),
  /** Gives up what is not verified; asks to give up what is (ORD-33). */
  CANCEL(
      by("ORD-33", "sales-support", "support-supervisor", "sales-manager", "vp-sales")
          .from(OrderStage.BEFORE_THE_GOODS_LEAVE)
          .to(OrderStage.CANCELLED)),
  RAISE_PROBLEM(
      by("ORD-21", "production", "sales-support", "support-supervisor").from(OrderStage.FOLLOWED)),
  ASSIGN_PROBLEM(
      by("ORD-21", Roles.CLERKS)
          .from(OrderStage.FOLLOWED)
          .otherwise(QualityRefusal.NO_QUALITY_PROBLEM)),
  SOLVE_PROBLEM(
      by("ORD-21", "production", "sales-support", "support-supervisor")
          .from(OrderStage.FOLLOWED)
          .otherwise(QualityRefusal.NO_QUALITY_PROBLEM)),
  /** The customer acknowledges that the order will be late, or somebody records that they did. */
  ACKNOWLEDGE_DELAY(
      by("ORD-17", "sales-support", "support-supervisor", "sales-rep", "account-manager", "dealer")
          .from(OrderStage.UNSHIPPED)
          .otherwise(DelayRefusal.NO_DELAY)),
  /** Adds a file, such as the proof of the sign-off, or photos of what was delivered (ORD-30). */
  ATTACH(by("DOC-10", Roles.TAKERS).from(OrderStage.RUNNING)),
  /** Removes a file; nobody outside of the house does, because it may be a proof. */
  DETACH(by("DOC-10", Roles.INSIDE_TAKERS).from(OrderStage.RUNNING)),
  /** Makes a link behind which a customer without a login follows the order. */
  MAKE_TRACKING_LINK(by("ORD-28", Roles.INSIDE_TAKERS)),
  /** Ends all links behind which the order was followed. */
  END_TRACKING_LINKS(by("ORD-28", Roles.INSIDE_TAKERS)),
  TELL_PRODUCTION(by("ORD-14", "production-system", "production")),
  TELL_WAREHOUSE(by("ORD-27", "warehouse-system", "warehouse")),
  TELL_TRANSPORT(
      by("ORD-29", "warehouse-system", "warehouse", "sales-support", "support-supervisor")),
  /** Reads orders with prices, amounts and terms of payment (SEC-01). */
  READ_PRICES(by("SEC-02", Roles.WITH_PRICES).showing("sales-records")),
  /** Reads the files, which may show prices (SEC-01). */
  READ_ATTACHMENTS(by("DOC-10", Roles.WITH_PRICES).showing("sales-records")),
  /** Reads in what prices deviate from list, promotion and floor, and why. */
  READ_PRICE_CHECK(
      by(
              "PRD-05",
              "sales-rep",
              "account-manager",
              "sales-support",
              "support-supervisor",
              "sales-manager",
              "vp-sales",
              "general-manager",
              "auditor")
          .showing("sales-records")),
  /** Reads all questions about an order; the others read those that they ask or are asked. */
  READ_QUESTIONS(
      by(
          "ORD-09",
          "sales-rep",
          "account-manager",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "customer-service",
          "auditor")),
  /**
   * Reads orders, each role what its duties need. Plant, warehouse and technicians need to know
   * what to make, move and repair, not at which price; staff matters, marketing, contract law and
   * the running of the system need no orders at all.
   */
  READ(
      by(
          "SEC-02",
          Roles.and(
              Roles.WITH_PRICES,
              "technical",
              "production",
              "warehouse",
              "production-system",
              "warehouse-system"))),
  /** Reads address, consignee and phone. */
  READ_DELIVERY_NOTE(
      by(
              "ORD-23",
              "warehouse",
              "warehouse-system",
              "sales-support",
              "support-supervisor",
              "sales-rep",
              "account-manager",
              "sales-manager",
              "dealer")
          .showing("customer-information")),
  /** Reads the order as it was confirmed to the customer in writing (ORD-03). */
  READ_CONFIRMATION(
      by(
              "ORD-03",
              "sales-support",
              "support-supervisor",
              "sales-rep",
              "account-manager",
              "sales-manager",
              "dealer")
          .showing("customer-information")),
  /**
   * Reads consignee, address and phone before the goods are the warehouse's to ship: those who
   * agree on the order with the customer. The warehouse needs them from the release of the shipment
   * on.
   */
  READ_CONTACT(
      by(
              "SEC-02",
              "sales-support",
              "support-supervisor",
              "sales-rep",
              "account-manager",
              "sales-manager",
              "dealer")
          .showing("customer-information"));

  private final Row<OrderStage> row;

  OrderStep(Row<OrderStage> row) {
    this.row = row;
  }

  @Override
  public Row<OrderStage> row() {
    return row;
  }

  /** The step by which somebody confirms for a party. */
  public static OrderStep confirmationFor(Party party) {
    return switch (party) {
      case SALESPERSON -> CONFIRM_FOR_SALESPERSON;
      case CUSTOMER -> CONFIRM_FOR_CUSTOMER;
      case WORKSHOP -> CONFIRM_FOR_WORKSHOP;
    };
  }

  private static Row<OrderStage> by(String rule, String... roles) {
    return Step.by(rule, roles);
  }

  /** Roles that several steps share. */
  private static final class Roles {

    static final String[] CLERKS = {"sales-support", "support-supervisor"};
    static final String[] INSIDE_TAKERS = {
      "sales-support", "support-supervisor", "sales-rep", "account-manager", "sales-manager"
    };
    static final String[] TAKERS = and(INSIDE_TAKERS, "dealer");
    static final String[] ASKERS =
        and(TAKERS, "production", "warehouse", "finance", "finance-head");
    static final String[] SUPERVISORS = {
      "support-supervisor", "sales-manager", "vp-sales", "general-manager"
    };
    static final String[] WITH_PRICES = {
      "sales-rep",
      "account-manager",
      "dealer",
      "sales-support",
      "support-supervisor",
      "sales-manager",
      "vp-sales",
      "general-manager",
      "customer-service",
      "finance",
      "finance-head",
      "auditor",
      "migration"
    };

    static String[] and(String[] roles, String... more) {
      return Stream.of(roles, more).flatMap(Stream::of).toArray(String[]::new);
    }
  }
}
