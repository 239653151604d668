package io.saleswright.order.shipping;

import io.saleswright.order.content.Delivery;
import io.saleswright.order.transport.TransportReport;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the goods leave and arrive (ORD-23 to ORD-31).
 *
 * @param note the delivery note, once prepared
 * @param releasedBy who released the shipment to the warehouse
 * @param carrier who carries the goods
 * @param trackingNumber the carrier's number
 * @param shippedAt when they left
 * @param shippedOn the business date of that, for the day's figures (ORD-44)
 * @param deliveredAt when they arrived, if told
 * @param signOff what the customer signed
 * @param transport the latest reports of the goods on their way, the newest last
 */
public record Shipment(
    @Nullable DeliveryNote note,
    @Nullable String releasedBy,
    @Nullable String carrier,
    @Nullable String trackingNumber,
    @Nullable Instant shippedAt,
    @Nullable LocalDate shippedOn,
    @Nullable Instant deliveredAt,
    @Nullable SignOff signOff,
    @Nullable List<TransportReport> transport) {

  private static final int KEPT_REPORTS = 50;

  public static final Shipment NONE =
      new Shipment(null, null, null, null, null, null, null, null, null);

  /** Who pays the carrier (ORD-25). */
  public enum FreightPayment {
    /** We pay, and it is in the price. */
    PREPAID,
    /** The store pays the carrier. */
    COLLECT
  }

  /**
   * When a delivery note was prepared, and for which content.
   *
   * @param at when
   * @param revision the revision of the order whose goods warehouse and customer agreed to
   * @param confirmedAt when the warehouse keeper confirmed it; absent while they have not, and
   *     where a clerk recorded their word
   */
  public record Preparation(Instant at, long revision, @Nullable Instant confirmedAt) {

    /** A note that the warehouse keeper has not confirmed by themselves. */
    public Preparation(Instant at, long revision) {
      this(at, revision, null);
    }
  }

  /**
   * Who is to carry the goods, as the master data had it then (PRD-08).
   *
   * @param carrierId id of the carrier
   * @param carrier its name
   * @param route its route, if one was named
   * @param mode how the goods travel on it, if one was named
   */
  public record Transport(
      String carrierId, String carrier, @Nullable String route, @Nullable String mode) {}

  /**
   * What is agreed for the shipment (ORD-23, ORD-25).
   *
   * @param shipDate when the goods shall leave
   * @param route how they travel
   * @param freightPayment who pays the carrier
   * @param papers how the delivery papers are sent
   * @param warehouseConfirmedBy the warehouse keeper who agreed; absent while nobody has
   * @param customerConfirmation how the customer agreed
   * @param preparedBy who prepared it
   * @param preparation when, and for which revision; absent when that was not kept
   * @param transport who is to carry the goods; absent when the route was agreed in words
   */
  public record DeliveryNote(
      LocalDate shipDate,
      String route,
      FreightPayment freightPayment,
      String papers,
      @Nullable String warehouseConfirmedBy,
      String customerConfirmation,
      String preparedBy,
      @Nullable Preparation preparation,
      @Nullable Transport transport) {

    /** Name of the carrier of the master data; null when none was named. */
    public @Nullable String carrierName() {
      return transport == null ? null : transport.carrier();
    }

    /** How the carrier's route goes; null when none was named. */
    public @Nullable String mode() {
      return transport == null ? null : transport.mode();
    }

    /** When it was prepared, as far as that was kept. */
    public @Nullable Instant preparedAt() {
      return preparation == null ? null : preparation.at();
    }

    /** When the warehouse keeper confirmed it by themselves; null when they did not. */
    public @Nullable Instant warehouseConfirmedAt() {
      return preparation == null ? null : preparation.confirmedAt();
    }

    /** The same note, to which the warehouse keeper has agreed. */
    public DeliveryNote confirmedBy(String keeper, Instant at) {
      return new DeliveryNote(
          shipDate,
          route,
          freightPayment,
          papers,
          keeper,
          customerConfirmation,
          preparedBy,
          preparation == null
              ? null
              : new Preparation(preparation.at(), preparation.revision(), at),
          transport);
    }

    /** Whether it was agreed for this revision of the order, as far as that was kept. */
    public boolean isFor(long revision) {
      return preparation == null || preparation.revision() == revision;
    }
  }

  /**
   * The customer's signature for the goods (ORD-30, ORD-31).
   *
   * @param signedOn when
   * @param signer who signed; personal data, never in an event
   * @param remarks what was wrong with the goods, if anything
   * @param recordedBy staff id of who recorded it
   * @param proof where the signed paper is found, such as the number of its scan
   * @param accepted what was accepted of each line of which something was missing or wrong; of all
   *     others everything was
   */
  public record SignOff(
      LocalDate signedOn,
      String signer,
      @Nullable String remarks,
      String recordedBy,
      @Nullable String proof,
      @Nullable List<Accepted> accepted) {

    /** A signature for all that was ordered. */
    public SignOff(LocalDate signedOn, String signer, @Nullable String remarks, String recordedBy) {
      this(signedOn, signer, remarks, recordedBy, null, null);
    }

    private SignOff withoutSigner() {
      return new SignOff(signedOn, Delivery.FORGOTTEN, remarks, recordedBy, proof, accepted);
    }
  }

  /**
   * What a customer accepted of one line (ORD-30, ORD-32).
   *
   * @param line number of the line
   * @param quantity units accepted
   * @param rightItem whether the goods were those that were ordered
   */
  public record Accepted(int line, BigDecimal quantity, boolean rightItem) {}

  /** Without the person who signed for the goods (SEC-03). */
  public Shipment withoutSigner() {
    return signOff == null
        ? this
        : new Shipment(
            note,
            releasedBy,
            carrier,
            trackingNumber,
            shippedAt,
            shippedOn,
            deliveredAt,
            signOff.withoutSigner(),
            transport);
  }

  /** Whether the person who signed for the goods is still known. */
  public boolean namesSigner() {
    return signOff != null && Delivery.isKnown(signOff.signer());
  }

  public Shipment prepared(DeliveryNote agreed) {
    return new Shipment(
        agreed,
        null,
        carrier,
        trackingNumber,
        shippedAt,
        shippedOn,
        deliveredAt,
        signOff,
        transport);
  }

  /** The warehouse keeper agreed to the delivery note. */
  public Shipment confirmed(DeliveryNote agreed) {
    return new Shipment(
        agreed,
        releasedBy,
        carrier,
        trackingNumber,
        shippedAt,
        shippedOn,
        deliveredAt,
        signOff,
        transport);
  }

  /** Nothing is agreed for the goods' way any more. */
  public Shipment unprepared() {
    return new Shipment(
        null, null, carrier, trackingNumber, shippedAt, shippedOn, deliveredAt, signOff, transport);
  }

  public Shipment released(String by) {
    return new Shipment(
        note, by, carrier, trackingNumber, shippedAt, shippedOn, deliveredAt, signOff, transport);
  }

  public Shipment recalled() {
    return new Shipment(
        note, null, carrier, trackingNumber, shippedAt, shippedOn, deliveredAt, signOff, transport);
  }

  public Shipment dispatched(String by, String tracking, Instant at, LocalDate on) {
    return new Shipment(note, releasedBy, by, tracking, at, on, deliveredAt, signOff, transport);
  }

  public Shipment delivered(Instant at) {
    return new Shipment(
        note, releasedBy, carrier, trackingNumber, shippedAt, shippedOn, at, signOff, transport);
  }

  /** The goods were reported of on their way. */
  public Shipment reported(TransportReport report) {
    List<TransportReport> all = new ArrayList<>(transport == null ? List.of() : transport);
    all.add(report);
    List<TransportReport> latest = all.subList(Math.max(0, all.size() - KEPT_REPORTS), all.size());
    return new Shipment(
        note,
        releasedBy,
        carrier,
        trackingNumber,
        shippedAt,
        shippedOn,
        deliveredAt,
        signOff,
        List.copyOf(latest));
  }

  /** The reports of the goods on their way. */
  public List<TransportReport> reports() {
    return transport == null ? List.of() : transport;
  }

  public Shipment signed(SignOff signature) {
    return new Shipment(
        note,
        releasedBy,
        carrier,
        trackingNumber,
        shippedAt,
        shippedOn,
        deliveredAt,
        signature,
        transport);
  }
}
