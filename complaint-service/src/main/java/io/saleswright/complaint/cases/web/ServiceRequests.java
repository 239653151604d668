package io.saleswright.complaint.cases.web;

import io.saleswright.complaint.cases.RecordCase;
import io.saleswright.complaint.complaints.GoodsWish;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.work.Coverage;
import io.saleswright.complaint.work.Difficulty;
import io.saleswright.complaint.work.PartUsed;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on service cases. */
final class ServiceRequests {

  private ServiceRequests() {}

  /** A field of a form that was left blank tells nothing. */
  static @Nullable String told(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /** Which goods need help: an order or a line of it, or a product; serial number and batch. */
  record FaultyGoods(
      @Nullable @Size(max = 64) String orderId,
      @Nullable @Min(1) Integer line,
      @Nullable @Size(max = 64) String productId,
      @Nullable @Size(max = 60) String serial,
      @Nullable @Size(max = 60) String batch) {

    static final FaultyGoods NONE = new FaultyGoods(null, null, null, null, null);

    GoodsWish wish() {
      return new GoodsWish(told(orderId), line, told(productId), told(serial), told(batch));
    }
  }

  /**
   * A problem of a customer.
   *
   * @param customerId who asks for help; may be left out with a complaint
   * @param complaintId the complaint that it comes from
   * @param goods which goods it is about; those of the complaint when they are left out
   * @param problem what does not work
   * @param contact who speaks for the customer, and how they are reached
   * @param channel PHONE, EMAIL, LETTER, VISIT or CHAT
   */
  record NewServiceCase(
      @Nullable @Size(max = 64) String customerId,
      @Nullable @Size(max = 64) String complaintId,
      @Nullable @Valid FaultyGoods goods,
      @NotBlank @Size(max = 4000) String problem,
      @Nullable @Size(max = 200) String contact,
      @NotNull Channel channel) {

    RecordCase wish() {
      return new RecordCase(
          told(customerId),
          told(complaintId),
          goods == null ? FaultyGoods.NONE.wish() : goods.wish(),
          problem.strip(),
          told(contact),
          channel);
    }
  }

  /**
   * How the problem is helped.
   *
   * @param coverage who pays, where no sign-off of the goods is known
   * @param problem what kind of problem it is, a place in the policy's tree of causes such as
   *     product/joint; left out when nobody can say
   */
  record TriageFound(
      @NotNull Difficulty difficulty,
      @Nullable Coverage coverage,
      @Nullable @Size(max = 100) String problem) {}

  /** What the customer was told to do, on which way, and whether it helped. */
  record GuidanceGiven(
      @NotNull Channel channel, @NotBlank @Size(max = 4000) String text, @NotNull Boolean helped) {}

  /** When who goes to the customer. */
  record VisitAgreed(@NotNull Instant appointment, @NotBlank @Size(max = 64) String technician) {}

  /** A spare part, and how many of it were used. */
  record PartTaken(
      @NotBlank @Size(max = 100) String part, @NotNull @Min(1) @Max(10_000) Integer quantity) {}

  /**
   * What came of a visit.
   *
   * @param visit number of the visit, from 1, so that a report that comes late is taken for no
   *     other one; left out, it is the one that is agreed on
   * @param text what the technician found and did
   * @param parts what they used
   * @param signature id of the attachment with the picture of the customer's signature
   * @param helped whether the problem is solved
   */
  record VisitTold(
      @Nullable @Min(1) @Max(100) Integer visit,
      @NotBlank @Size(max = 4000) String text,
      @Nullable @Size(max = 50) List<@NotNull @Valid PartTaken> parts,
      @Nullable @Size(max = 64) String signature,
      @NotNull Boolean helped) {

    List<PartUsed> used() {
      return parts == null
          ? List.of()
          : parts.stream().map(one -> new PartUsed(one.part().strip(), one.quantity())).toList();
    }
  }

  /** Whether it is solved, and how content the customer is, from 1 to 5. */
  record CustomerSaid(
      @NotNull Boolean solved,
      @NotNull @Min(1) @Max(5) Integer score,
      @Nullable @Size(max = 2000) String remark) {}

  /** Why the case ends; it stays there. */
  record WithdrawalReason(@NotBlank @Size(max = 1000) @WithoutContacts String reason) {}
}
