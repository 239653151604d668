package io.saleswright.complaint.complaints.web;

import io.saleswright.complaint.complaints.AcceptComplaint;
import io.saleswright.complaint.complaints.GoodsWish;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.matter.ComplaintKind;
import io.saleswright.complaint.matter.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The bodies with which complaints come in. */
final class ComplaintRequests {

  private ComplaintRequests() {}

  /** A field of a form that was left blank tells nothing. */
  static @Nullable String told(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /** Which goods it is about: an order or a line of it, or a product; serial number and batch. */
  record GoodsMeant(
      @Nullable @Size(max = 64) String orderId,
      @Nullable @Min(1) Integer line,
      @Nullable @Size(max = 64) String productId,
      @Nullable @Size(max = 60) String serial,
      @Nullable @Size(max = 60) String batch) {

    GoodsWish wish() {
      return new GoodsWish(told(orderId), line, told(productId), told(serial), told(batch));
    }
  }

  /**
   * A complaint.
   *
   * @param customerId who complains; left out by a dealer, who complains for their own company
   * @param kind what it is about
   * @param severity how bad it is; MAJOR when it is not said, and of a dealer until we grade it
   * @param content what happened
   * @param demand what the customer wants
   * @param goods which goods it is about
   * @param contact who speaks for the customer, and how they are reached
   * @param channel PHONE, EMAIL, LETTER, VISIT or CHAT; left out by a dealer
   * @param receivedAt when it reached us, from which its clocks count; now when it is not said
   * @param another true when it is another one than those that are open about the same
   */
  record NewComplaint(
      @Nullable @Size(max = 64) String customerId,
      @NotNull ComplaintKind kind,
      @Nullable Severity severity,
      @NotBlank @Size(max = 4000) String content,
      @Nullable @Size(max = 2000) String demand,
      @Nullable @Valid GoodsMeant goods,
      @Nullable @Size(max = 200) String contact,
      @Nullable Channel channel,
      @Nullable Instant receivedAt,
      @Nullable Boolean another) {

    AcceptComplaint wish() {
      return new AcceptComplaint(
          told(customerId),
          kind,
          severity == null ? Severity.MAJOR : severity,
          content.strip(),
          told(demand),
          goods == null ? new GoodsWish(null, null, null, null, null) : goods.wish(),
          told(contact),
          new AcceptComplaint.Way(channel, receivedAt),
          Boolean.TRUE.equals(another));
    }
  }
}
