package io.saleswright.order.returns.web;

import io.saleswright.order.handling.ReturnFact;
import io.saleswright.order.returnable.Destination;
import io.saleswright.order.returnable.Outcome;
import io.saleswright.order.returnable.Part;
import io.saleswright.order.returnable.Why;
import io.saleswright.order.returnable.Wish;
import io.saleswright.order.returned.ReturnArrived;
import io.saleswright.order.returned.ReturnMoved;
import io.saleswright.order.returning.Quarantined.Fate;
import io.saleswright.order.returns.RequestReturn;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on returns. */
final class ReturnRequests {

  private ReturnRequests() {}

  /** A field that was left blank tells nothing, and an id has no blanks around it. */
  static @Nullable String told(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /**
   * What a store wants to send back.
   *
   * @param orderId the order whose goods they are
   * @param description what happened
   * @param complaintId the complaint that it came from, if it came from one
   */
  record Wanted(
      @NotBlank @Size(max = 64) String orderId,
      @NotNull Wish wish,
      @NotNull Why why,
      @Nullable @Size(max = 2000) @WithoutContacts String description,
      @NotEmpty @Size(max = 200) List<@Valid @NotNull Line> lines,
      @Nullable @Size(max = 64) String complaintId) {

    RequestReturn command() {
      return new RequestReturn(
          orderId.strip(),
          wish,
          why,
          told(description),
          lines.stream().map(line -> new Part(line.line(), line.quantity())).toList(),
          told(complaintId));
    }
  }

  /** So much of a line of the order. */
  record Line(
      @NotNull Integer line,
      @NotNull @Positive @Digits(integer = 9, fraction = 3) BigDecimal quantity) {}

  /**
   * Goods that came without a request.
   *
   * @param orderId the order from which they come, as far as their papers tell
   * @param arrivedAt when they came
   * @param note what else was noted
   */
  record Unannounced(
      @NotBlank @Size(max = 64) String orderId,
      @NotNull Instant arrivedAt,
      @NotEmpty @Size(max = 200) List<@Valid @NotNull Counted> lines,
      @Nullable @Size(max = 1000) @WithoutContacts String note) {

    ReturnFact.Arrived fact() {
      return new ReturnFact.Arrived(arrivedAt, Counted.facts(lines), told(note));
    }
  }

  /**
   * What was counted of one line.
   *
   * @param productCode what stands on the goods; left out for the product of the line
   */
  record Counted(
      @NotNull @Positive Integer line,
      @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 3) BigDecimal quantity,
      @Nullable @Size(max = 64) String productCode) {

    static List<ReturnFact.Counted> facts(List<Counted> lines) {
      return lines.stream()
          .map(line ->
              new ReturnFact.Counted(line.line(), line.quantity(), told(line.productCode())))
          .toList();
    }
  }

  /** What a person says who agrees. */
  record Opinion(@Nullable @Size(max = 1000) @WithoutContacts String opinion) {}

  /** Why. */
  record Reason(@NotBlank @Size(max = 1000) @WithoutContacts String reason) {}

  /** Where the goods go. */
  record Move(@NotNull Destination to) {}

  /**
   * What becomes of goods that lie apart.
   *
   * @param reason why, and where that is found, such as a tracking number or another return
   */
  record QuarantineAnswer(
      @NotNull Fate fate, @NotBlank @Size(max = 1000) @WithoutContacts String reason) {}

  /**
   * The store signed for what it got back.
   *
   * @param proof where the signed paper is found, such as the number of its scan
   */
  record Signature(@NotNull LocalDate signedOn, @Nullable @Size(max = 200) String proof) {}

  /**
   * A fact of the warehouse by REST: the same as its event, told apart by {@code type}, with the
   * fields of that type.
   *
   * @param type name of the event without service and version
   */
  record WarehouseReturnFact(
      @NotNull Type type,
      @Nullable Instant arrivedAt,
      @Nullable @Size(max = 200) List<@Valid @NotNull Counted> lines,
      @Nullable @Size(max = 1000) @WithoutContacts String note,
      @Nullable Destination to,
      @Nullable Instant movedAt,
      @Nullable @Size(max = 100) String carrier,
      @Nullable @Size(max = 100) String trackingNumber,
      @Nullable Instant dispatchedAt) {

    enum Type {
      ReturnArrived,
      ReturnMoved,
      ReturnDispatched
    }

    String eventType() {
      return "warehouse." + type + ".v1";
    }

    ReturnFact fact() {
      return switch (type) {
        case ReturnArrived ->
            new ReturnFact.Arrived(
                Objects.requireNonNull(arrivedAt),
                Counted.facts(Objects.requireNonNull(lines)),
                told(note));
        case ReturnMoved ->
            new ReturnFact.Moved(Objects.requireNonNull(to), Objects.requireNonNull(movedAt));
        case ReturnDispatched ->
            new ReturnFact.Dispatched(
                Objects.requireNonNull(carrier),
                Objects.requireNonNull(trackingNumber),
                Objects.requireNonNull(dispatchedAt));
      };
    }
  }

  /** The workshop is done with the goods. */
  record RepairFact(
      @NotNull Outcome outcome, @Nullable @Size(max = 1000) @WithoutContacts String note) {

    static final String EVENT = "production.RepairFinished.v1";

    ReturnFact fact() {
      return new ReturnFact.Repaired(outcome, told(note));
    }
  }
}
