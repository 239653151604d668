package io.saleswright.chaos.load;

import java.util.List;

/**
 * What clients ask for, and the event by which each of it shows. Every command raises one of these
 * events on its aggregate when it is carried out, and none when it is refused; one that has none
 * shows in what follows it.
 */
public enum CommandKind {
  REGISTER_CUSTOMER("customer", "register a customer", "customer.CustomerRegistered.v1"),
  HAND_OVER_CUSTOMER("customer", "hand a customer over", "customer.CustomerOwnerChanged.v1"),
  PUBLISH_PRODUCT("order", "publish a product", "order.ProductPublished.v1"),
  APPROVE_PRICE("order", "approve a price", "order.PriceChanged.v1"),
  PLACE("order", "place an order", "order.OrderPlaced.v1"),
  EDIT("order", "correct an order", "order.OrderChanged.v1"),
  CONFIRM("order", "confirm", "order.OrderConfirmed.v1"),
  EXEMPT_CONTRACT("order", "let an order differ from its contract", "order.ContractExempted.v1"),
  HOLD("order", "hold", "order.OrderHeld.v1"),
  RESUME("order", "resume", "order.OrderResumed.v1"),
  VERIFY("order", "verify", "order.OrderVerified.v1"),
  APPROVE("order", "approve", "order.OrderApproved.v1"),
  EXEMPT_RELEASE("order", "let the workshop begin unpaid", "order.ReleaseExempted.v1"),
  RELEASE("order", "release to the workshop", "order.OrderReleased.v1"),
  REQUEST_CHANGE("order", "request a change", "order.OrderChangeRequested.v1"),
  DECIDE_CHANGE(
      "order",
      "decide a change",
      "order.OrderChangeRequested.v1",
      "order.OrderChanged.v1",
      "order.OrderCancelled.v1"),
  CANCEL("order", "cancel", "order.OrderCancelled.v1", "order.OrderChangeRequested.v1"),
  PREPARE_SHIPMENT("order", "agree on the shipment", "order.DeliveryNotePrepared.v1"),
  RELEASE_SHIPMENT("order", "release the shipment", "order.ShipmentReleased.v1"),
  SIGN_OFF("order", "sign off", "order.OrderSigned.v1"),
  CLOSE("order", "close", "order.OrderClosed.v1"),
  DRAFT_CONTRACT("contract", "draft a contract", "contract.ContractDrafted.v1"),
  SUBMIT_CONTRACT("contract", "submit a contract", "contract.ContractSubmitted.v1"),
  APPROVE_CONTRACT("contract", "agree with a contract", "contract.ContractStepApproved.v1"),
  ATTACH_SCAN("contract", "add the scan of a contract", "contract.ContractPaperAttached.v1"),
  /** Nothing is told before both sides have signed. */
  SIGN_FIRST("contract", "be the first to sign a contract"),
  SIGN_CONTRACT("contract", "sign a contract", "contract.ContractSigned.v1"),
  SET_TIME_LIMITS("complaint", "set the time limits of complaints"),
  ACCEPT_COMPLAINT("complaint", "accept a complaint", "complaint.ComplaintOpened.v1"),
  SET_CREDIT_LIMIT("finance", "set a credit limit", "finance.CreditLimitSet.v1"),
  PAY("finance", "record a payment", "finance.PaymentReceived.v1"),
  ALLOCATE("finance", "allocate a payment", "finance.PaymentAllocated.v1"),
  REVERSE("finance", "reverse a payment", "finance.PaymentReversed.v1"),
  ISSUE_INVOICE("finance", "issue an invoice", "finance.InvoiceIssued.v1"),
  REQUEST_RETURN("order", "ask for a return", "order.ReturnRequested.v1"),
  APPROVE_RETURN("order", "approve a return", "order.ReturnApproved.v1"),
  WITHDRAW_RETURN("order", "withdraw a return", "order.ReturnWithdrawn.v1"),
  MOVE_RETURN("order", "book returned goods", "order.ReturnMoveRequested.v1"),
  REQUEST_REFUND("finance", "ask for a refund", "finance.RefundRequested.v1"),
  APPROVE_REFUND("finance", "approve a refund", "finance.RefundApproved.v1"),
  PAY_REFUND("finance", "record that a refund was paid", "finance.RefundPaid.v1"),
  DRAFT_BUDGET("finance", "draft a budget"),
  SUBMIT_BUDGET("finance", "submit a budget", "finance.BudgetSubmitted.v1"),
  APPROVE_BUDGET("finance", "agree with a budget"),
  DRAFT_EXPENSE("finance", "draft an expense"),
  /** Its budget is asked first; the rule of the race judges what is told then. */
  SUBMIT_EXPENSE("finance", "apply for an expense"),
  APPROVE_EXPENSE("finance", "agree with an expense", "finance.ExpenseStepApproved.v1"),
  WITHDRAW_EXPENSE("finance", "withdraw an expense", "finance.ExpenseWithdrawn.v1"),
  ATTACH_VOUCHER("finance", "add a voucher", "finance.ExpenseVoucherAttached.v1"),
  CLAIM_EXPENSE("finance", "claim an expense"),
  CHECK_EXPENSE("finance", "check an expense", "finance.ExpenseChecked.v1"),
  PAY_EXPENSE("finance", "pay an expense", "finance.ExpensePaid.v1"),
  /** It may be handed in as often as one likes; the rule of the statement judges it. */
  HAND_IN_STATEMENT("finance", "hand a bank statement in");

  private final String service;
  private final String text;
  private final List<String> effects;

  CommandKind(String service, String text, String... effects) {
    this.service = service;
    this.text = text;
    this.effects = List.of(effects);
  }

  /** The service that is asked. */
  public String service() {
    return service;
  }

  /** In words. */
  public String text() {
    return text;
  }

  /** The types of events of which one shows that it was carried out. */
  public List<String> effects() {
    return effects;
  }

  /**
   * Whether its event may also come from the sweep that finishes what a killed instance had begun;
   * that event belongs to no request.
   */
  public boolean mayBeFinishedByOthers() {
    return this == ALLOCATE || this == REQUEST_RETURN || this == REQUEST_REFUND;
  }
}
