package io.saleswright.order.ordering.web;

import io.saleswright.order.catalogue.ProductSheet;
import io.saleswright.order.changes.Accuracy;
import io.saleswright.order.changes.Discussion;
import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.delays.Delay;
import io.saleswright.order.intake.Verification;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.ordering.OrderReader;
import io.saleswright.order.payment.ContractCover;
import io.saleswright.order.pricing.PriceBasis;
import io.saleswright.order.pricing.PriceDeviation;
import io.saleswright.order.production.LineProgress;
import io.saleswright.order.production.Production;
import io.saleswright.order.punctuality.LineMeasure;
import io.saleswright.order.quality.QualityProblem;
import io.saleswright.order.questions.Question;
import io.saleswright.order.shipping.Shipment;
import io.saleswright.order.transport.TransportReport;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Warning;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An order as its reader gets it: in full, but for the money when they don't see prices. */
record OrderView(
    String id,
    String number,
    long revision,
    String state,
    @Nullable String externalNumber,
    CustomerView customer,
    @Nullable String projectName,
    @Nullable String contractNumber,
    @Nullable ContractView contract,
    String salesperson,
    List<String> sharedWith,
    List<LineView> lines,
    @Nullable Money total,
    @Nullable TermsView paymentTerms,
    boolean taxIncluded,
    @Nullable String invoiceTitle,
    @Nullable PriceCheckView priceCheck,
    LocalDate requestedShipDate,
    Instant receivedAt,
    String receivedBy,
    @Nullable String hold,
    List<Question> questions,
    VerificationView verification,
    @Nullable String approvedBy,
    ProductionView production,
    ShipmentView shipment,
    MoneyView payment,
    List<ChangeView> changes,
    AccuracyView accuracy,
    List<ClockView> clocks,
    List<String> waitingFor,
    List<Action> actions,
    List<Warning> warnings) {

  record CustomerView(String id, @Nullable String name, String status) {
    static CustomerView of(CustomerRef customer) {
      return new CustomerView(
          customer.id(), customer.name(), customer.status().name().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * How the order stands to its contract.
   *
   * @param differences in what it differs, such as {@code 2:PRICE} for the price in line 2
   * @param version version of the contract by which it was judged
   * @param amendedTo later version that is in force now; left out when there is none
   * @param exemption that it may go on although it differs
   */
  record ContractView(
      String id,
      @Nullable String number,
      String status,
      List<String> differences,
      @Nullable Long version,
      @Nullable Long amendedTo,
      MoneyView.@Nullable ExemptionView exemption) {

    static @Nullable ContractView of(@Nullable ContractCover cover) {
      return cover == null
          ? null
          : new ContractView(
              cover.contractId(),
              cover.number(),
              cover.status().name().toLowerCase(Locale.ROOT),
              cover.differences(),
              cover.version(),
              cover.amendedTo(),
              MoneyView.ExemptionView.of(cover.exemption()));
    }
  }

  /** How an order is to be paid. */
  record TermsView(String kind, @Nullable BigDecimal depositPercent, @Nullable Integer creditDays) {

    static TermsView of(PaymentTerms terms) {
      return new TermsView(terms.kind().name(), terms.depositPercent(), terms.creditDays());
    }
  }

  /** How often the order turned out to be other than written, for the rate of accuracy. */
  record AccuracyView(int differences, int corrections, int changes) {

    static AccuracyView of(Accuracy counted) {
      return new AccuracyView(counted.differences(), counted.corrections(), counted.changes());
    }
  }

  /**
   * How the prices of an order stand to the catalogue's of its day.
   *
   * @param deviations in what they deviated when it was verified; left out before
   * @param reason why, as far as somebody said
   */
  record PriceCheckView(@Nullable List<PriceDeviation> deviations, @Nullable String reason) {

    static PriceCheckView of(Order order) {
      PriceBasis basis = order.content().basis();
      return new PriceCheckView(
          order.verification().deviations(), basis == null ? null : basis.reason());
    }
  }

  /** How far the verification of an order is. */
  record VerificationView(
      List<ConfirmationView> confirmations,
      List<String> items,
      @Nullable String verifiedBy,
      @Nullable Instant verifiedAt,
      List<String> missing) {

    static VerificationView of(Verification verification) {
      return new VerificationView(
          verification.confirmations().stream()
              .map(said ->
                  new ConfirmationView(
                      said.party().name(), said.means(), said.differences(), said.by(), said.at()))
              .toList(),
          verification.items(),
          verification.verifiedBy(),
          verification.verifiedAt(),
          verification.missing().stream().map(Enum::name).toList());
    }

    record ConfirmationView(
        String party, String means, @Nullable String differences, String by, Instant at) {}
  }

  record ProductionView(
      boolean accepted,
      @Nullable LocalDate plannedStart,
      @Nullable LocalDate plannedFinish,
      @Nullable LocalDate completedOn,
      @Nullable LocalDate forecast,
      @Nullable Delay delay,
      @Nullable String rejection,
      @Nullable LocalDate alternativeDate,
      List<String> qualityIssues,
      List<LineProgress> lines,
      List<QualityProblem> problems) {

    static ProductionView of(Production told, Discussion discussion) {
      return new ProductionView(
          told.accepted(),
          told.plannedStart(),
          told.plannedFinish(),
          told.completedOn(),
          told.forecast(),
          discussion.delay(),
          told.rejection(),
          told.alternativeDate(),
          told.qualityIssues(),
          told.finished(),
          discussion.qualityProblems());
    }
  }

  /**
   * How the goods leave and arrive.
   *
   * @param agreedCarrier the carrier of the master data that was agreed on, if one was
   * @param preparedAt when the delivery note was prepared, which the warehouse keeper names to
   *     agree
   * @param warehouseConfirmedBy the warehouse keeper who agreed; left out while nobody has
   * @param customerConfirmed whether the customer agreed; how is told by the delivery note
   * @param outdated whether the order was changed since, so that shipping has to be agreed anew
   */
  record ShipmentView(
      @Nullable LocalDate shipDate,
      @Nullable String route,
      @Nullable String freightPayment,
      @Nullable String papers,
      @Nullable String agreedCarrier,
      @Nullable String mode,
      @Nullable Instant preparedAt,
      @Nullable String warehouseConfirmedBy,
      @Nullable Boolean customerConfirmed,
      @Nullable Boolean outdated,
      @Nullable String carrier,
      @Nullable String trackingNumber,
      @Nullable Instant shippedAt,
      @Nullable Instant deliveredAt,
      @Nullable LocalDate signedOn,
      @Nullable String remarks,
      @Nullable String proof,
      List<TransportReport> transport,
      List<LineMeasure> measures) {

    static ShipmentView of(Order order, long revision) {
      Shipment shipment = order.shipment();
      Shipment.DeliveryNote note = shipment.note();
      Shipment.Transport transport = note == null ? null : note.transport();
      Shipment.SignOff signed = shipment.signOff();
      return new ShipmentView(
          note == null ? null : note.shipDate(),
          note == null ? null : note.route(),
          note == null ? null : note.freightPayment().name(),
          note == null ? null : note.papers(),
          transport == null ? null : transport.carrier(),
          transport == null ? null : transport.mode(),
          note == null ? null : note.preparedAt(),
          note == null ? null : note.warehouseConfirmedBy(),
          note == null ? null : !note.customerConfirmation().isBlank(),
          note == null ? null : !note.isFor(revision),
          shipment.carrier(),
          shipment.trackingNumber(),
          shipment.shippedAt(),
          shipment.deliveredAt(),
          signed == null ? null : signed.signedOn(),
          signed == null ? null : signed.remarks(),
          signed == null ? null : signed.proof(),
          shipment.reports(),
          LineMeasure.of(order));
    }
  }

  /** A time limit that runs, or that was missed and whose step is still to be done (ORD-40). */
  record ClockView(String rule, Instant due, boolean overdue) {

    static List<ClockView> of(Stored<?> stored) {
      return stored.deadlines().stream()
          .map(clock -> new ClockView(clock.rule(), clock.due(), clock.missed()))
          .toList();
    }
  }

  static OrderView of(
      Stored<Order> stored,
      List<Action> actions,
      List<Warning> warnings,
      Map<String, ProductSheet> sheets,
      Caller reader) {
    boolean prices = OrderReader.seesPrices(reader);
    boolean priceCheck = OrderReader.seesPriceCheck(reader);
    Order order = stored.state();
    OrderContent content = order.content();
    return new OrderView(
        stored.id(),
        order.number(),
        stored.revision(),
        order.stage().name(),
        order.origin() == null ? null : order.origin().externalNumber(),
        CustomerView.of(content.customer()),
        content.project().name(),
        content.project().contractNumber(),
        ContractView.of(order.payment().contract()),
        content.salesperson(),
        order.receipt().sharers(),
        content.lines().stream()
            .map(line ->
                LineView.of(line, prices)
                    .with(sheets.get(line.productId()), order.production().finished()))
            .toList(),
        prices ? content.total() : null,
        prices ? TermsView.of(content.terms().payment()) : null,
        content.terms().taxIncluded(),
        content.terms().invoiceTitle(),
        priceCheck ? PriceCheckView.of(order) : null,
        content.requestedShipDate(),
        order.receipt().at(),
        order.receipt().by(),
        order.discussion().hold(),
        OrderReader.questions(order, reader),
        VerificationView.of(order.verification()),
        order.verification().approvedBy(),
        ProductionView.of(order.production(), order.discussion()),
        ShipmentView.of(order, stored.revision()),
        MoneyView.of(order.payment(), stored.revision(), prices),
        order.discussion().changes().stream()
            .map(change -> ChangeView.of(change, prices, priceCheck))
            .toList(),
        AccuracyView.of(order.discussion().counted()),
        ClockView.of(stored),
        order.waitingFor(),
        actions,
        warnings);
  }
}
