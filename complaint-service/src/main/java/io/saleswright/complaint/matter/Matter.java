package io.saleswright.complaint.matter;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is complained about (CMP-02).
 *
 * @param kind what it is about
 * @param severity how bad it is
 * @param content what happened, in words
 * @param demand what the customer wants, in words
 * @param goods which goods it is about
 * @param contact who speaks for the customer and how they are reached; personal, so it stays here
 * @param arrival how it reached us
 */
public record Matter(
    ComplaintKind kind,
    Severity severity,
    String content,
    @Nullable String demand,
    Goods goods,
    @Nullable String contact,
    Arrival arrival) {

  /** The holder of the link by which it came in; none when it came otherwise. */
  public Stream<String> broughtByLink() {
    return arrival.channel() == Channel.LINK ? Stream.of(arrival.receiver()) : Stream.of();
  }

  /** The same, found to be better or worse. */
  public Matter graded(Severity other) {
    return new Matter(kind, other, content, demand, goods, contact, arrival);
  }
}
