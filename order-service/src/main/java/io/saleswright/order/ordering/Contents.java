package io.saleswright.order.ordering;

import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.order.content.AgreedLines;
import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.content.SaleTerms;
import io.saleswright.order.contracts.ContractTerms;
import io.saleswright.order.contracts.EffectiveContracts;
import io.saleswright.order.customers.Customers;
import io.saleswright.order.customers.IntakeReading;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.order.ordering.LinePricing.Priced;
import io.saleswright.order.ordering.LinePricing.Terms;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.StaffIds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completes what somebody wishes to order by what is known of products, customer and seller. */
public final class Contents {

  private final LinePricing pricing;
  private final Customers customers;
  private final IntakeReading intake;
  private final EffectiveContracts contracts;

  /** Knows of products, customers and contracts what this service knows. */
  public Contents(Catalogue catalogue, Customers customers, EffectiveContracts contracts) {
    this(catalogue, customers, (customer, _) -> customers.find(customer), contracts);
  }

  /**
   * @param intake reads at once what new orders are made of
   */
  Contents(
      Catalogue catalogue,
      Customers customers,
      IntakeReading intake,
      EffectiveContracts contracts) {
    this.pricing = new LinePricing(catalogue);
    this.customers = customers;
    this.intake = intake;
    this.contracts = contracts;
  }

  /**
   * The content of a new order; it belongs to the caller unless another is named (ORD-39). A dealer
   * buys for their own company, and whoever looks after that sells to them.
   */
  OrderContent ofNew(PlaceOrder wish, Act act, OrderRules rules) {
    KnownCustomer known = intake.customer(wish.customerId(), wish.productIds());
    CustomerRef customer = known.namedBy(act.caller());
    Seller seller = firstSeller(wish, known, act.caller());
    Agreed agreed = agreed(wish, customer, act.at(), rules);
    return of(wish, customer, seller, agreed, priced(List.of(), wish.lines(), agreed.pricing()));
  }

  /**
   * The content of a corrected order; it stays its salesperson's unless another is named, what is
   * not verified of its customer stays so, and the prices of the day on which it came in still
   * count.
   */
  OrderContent ofEdited(Order order, PlaceOrder wish, Caller caller, OrderRules rules) {
    OrderContent before = order.content();
    KnownCustomer known = customers.find(wish.customerId());
    CustomerRef customer = before.customer().isClaimed() ? before.customer() : known.customer();
    boolean same = before.customer().id().equals(wish.customerId());
    Seller seller = seller(wish, known, before.salesperson(), before.team(), caller);
    CustomerRef buyer = same ? customer : CustomerRef.claimed(wish.customerId());
    Agreed agreed = agreed(wish, buyer, order.receipt().at(), rules);
    return of(wish, buyer, seller, agreed, priced(before.lines(), wish.lines(), agreed.pricing()));
  }

  /**
   * Wanted lines of an order that is there, completed from the catalogue by the prices of the day
   * on which it came in; what stays of them stays as it was agreed (ORD-33).
   *
   * @throws InvalidInput when a line can't be ordered
   */
  Priced lines(Order order, List<PlaceOrder.Item> wanted, OrderRules rules) {
    OrderContent before = order.content();
    LocalDate on = rules.today(order.receipt().at());
    Terms terms =
        new Terms(
            pricedAs(before.customer()),
            on,
            before.terms().taxIncluded(),
            rules.policy().taxRateOnNetPrices(),
            contract(before.project().contractId(), before.customer(), on));
    return priced(before.lines(), wanted, terms);
  }

  private Priced priced(List<OrderLine> agreed, List<PlaceOrder.Item> wanted, Terms terms) {
    return pricing.complete(wanted, new AgreedLines(agreed), terms);
  }

  /**
   * On what somebody agreed: as far as the wish says nothing, the contract does, and the customer.
   *
   * @param sale how the order is paid and invoiced
   * @param pricing by what its lines are priced
   */
  private record Agreed(SaleTerms sale, Terms pricing) {}

  private Agreed agreed(PlaceOrder wish, CustomerRef customer, Instant received, OrderRules rules) {
    LocalDate on = rules.today(received);
    ContractTerms contract = contract(wish.project().contractId(), customer, on);
    SaleTerms sale = sale(wish.terms(), contract, customer);
    Terms pricing =
        new Terms(
            pricedAs(customer),
            on,
            sale.taxIncluded(),
            rules.policy().taxRateOnNetPrices(),
            contract);
    return new Agreed(sale, pricing);
  }

  /** Of somebody else's customer no price of their own is told, as nothing else is (SEC-02). */
  private static @Nullable String pricedAs(CustomerRef customer) {
    return customer.isClaimed() ? null : customer.id();
  }

  /** Of somebody else's customer no contract is told, as nothing else is (SEC-02). */
  private @Nullable ContractTerms contract(
      @Nullable String contractId, CustomerRef customer, LocalDate on) {
    return contractId == null || customer.isClaimed()
        ? null
        : contracts.openTo(contractId, customer.id(), on).orElse(null);
  }

  private static SaleTerms sale(
      PlaceOrder.Terms wish, @Nullable ContractTerms contract, CustomerRef customer) {
    PaymentTerms payment = wish.payment();
    if (payment == null && contract != null) {
      payment = contract.payment();
    }
    if (payment == null) {
      throw new InvalidInput(
          "paymentTerms", "FIN-01", "is required, unless a contract that is known says it");
    }
    Boolean said = wish.taxIncluded();
    boolean taxIncluded = said != null ? said : contract != null && contract.taxIncluded();
    String title = wish.invoiceTitle();
    return new SaleTerms(payment, taxIncluded, title == null ? title(contract, customer) : title);
  }

  /** The invoice for an order under contract goes to the company that signed it. */
  private static @Nullable String title(@Nullable ContractTerms contract, CustomerRef customer) {
    return contract == null ? null : customer.name();
  }

  private static Seller firstSeller(PlaceOrder wish, KnownCustomer known, Caller caller) {
    if (OrderStep.SELL.isOpenTo(caller)) {
      return seller(wish, known, caller.staffId(), null, caller);
    }
    if (!wish.customerId().equals(caller.company())) {
      throw new InvalidInput("customerId", "SEC-02", "must be your own company");
    }
    String owner = known.owner() == null ? "" : known.owner();
    return seller(wish, known, owner, known.team(), caller);
  }

  /** Who sells, and for which team. */
  private record Seller(String salesperson, @Nullable String team) {}

  private static OrderContent of(
      PlaceOrder wish, CustomerRef customer, Seller seller, Agreed agreed, Priced priced) {
    return new OrderContent(
        customer,
        wish.project(),
        seller.salesperson(),
        seller.team(),
        priced.lines(),
        agreed.sale(),
        wish.requestedShipDate(),
        wish.delivery(),
        priced.basis().because(wish.priceReason()));
  }

  /**
   * Whose order it shall be: only inside sales and managers give it to somebody else than it is by
   * itself (ORD-39).
   */
  private static Seller seller(
      PlaceOrder wish,
      KnownCustomer known,
      String byItself,
      @Nullable String teamByItself,
      Caller caller) {
    String wanted = wish.salesperson();
    if (wanted == null || wanted.equals(byItself)) {
      return new Seller(byItself, team(byItself, caller, known, teamByItself));
    }
    StaffIds.mustBeOne("salesperson", "ORD-39", wanted);
    OrderStep.REASSIGN.mustBeOpenTo(caller);
    return new Seller(wanted, team(wanted, caller, known, null));
  }

  /**
   * The team of a salesperson: what their own token says, else what the customer service told of
   * them as the customer's owner, else what was known before.
   */
  private static @Nullable String team(
      String salesperson, Caller caller, KnownCustomer known, @Nullable String before) {
    if (salesperson.equals(caller.staffId()) && caller.team() != null) {
      return caller.team();
    }
    String told = known.teamOf(salesperson);
    return told == null ? before : told;
  }
}
