package io.saleswright.contract.quotes.web;

import io.saleswright.contract.negotiations.Round.Point;
import io.saleswright.contract.negotiations.Topic;
import io.saleswright.contract.quoting.Offering.Dispatch;
import io.saleswright.contract.quoting.Sending.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands by which a quote comes to the customer. */
final class OfferRequests {

  private OfferRequests() {}

  /** On which way the customer gets it, and when (QUO-03). */
  record Sent(
      @NotNull Channel channel, @Nullable Instant sentAt, @Nullable @Size(max = 5000) String text) {

    Dispatch dispatch() {
      return new Dispatch(channel, sentAt, QuoteRequests.told(text));
    }
  }

  /** What was spoken of one topic. */
  record PointBody(
      @NotNull Topic topic,
      @NotBlank @Size(max = 1000) String position,
      @NotBlank @Size(max = 1000) String offer) {

    Point point() {
      return new Point(topic, position.strip(), offer.strip());
    }
  }

  /** A round of negotiation (QUO-05). */
  record RoundBody(
      @NotNull LocalDate heldOn,
      @NotEmpty @Size(max = 4) List<@Valid @NotNull PointBody> points,
      @NotBlank @Size(max = 1000) String result) {

    List<Point> spokenOf() {
      return points.stream().map(PointBody::point).toList();
    }
  }

  /** A question of the customer, or the answer. */
  record Text(@NotBlank @Size(max = 2000) String text) {}

  /** The version that the customer took, and how they said so. */
  record Acceptance(@NotNull @Positive Integer version, @Nullable @Size(max = 500) String how) {}
}
