package io.saleswright.complaint.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
 * @param earlier how bad it was thought to be before, the oldest first; null when always the same,
 *     and of what is older than that being kept
 */
public record Matter(
    ComplaintKind kind,
    Severity severity,
    String content,
    @Nullable String demand,
    Goods goods,
    @Nullable String contact,
    Arrival arrival,
    @Nullable List<Graded> earlier) {

  /** What is complained about, as it was understood at first. */
  public Matter(
      ComplaintKind kind,
      Severity severity,
      String content,
      @Nullable String demand,
      Goods goods,
      @Nullable String contact,
      Arrival arrival) {
    this(kind, severity, content, demand, goods, contact, arrival, null);
  }

  /** The holder of the link by which it came in; none when it came otherwise. */
  public Stream<String> broughtByLink() {
    return arrival.channel() == Channel.LINK ? Stream.of(arrival.receiver()) : Stream.of();
  }

  /** The same in its turn among the customer's complaints. */
  public Matter at(String turn) {
    return new Matter(kind, severity, content, demand, goods, contact, arrival.at(turn), earlier);
  }

  /** The same, found to be better or worse. */
  public Matter graded(Severity other, Instant at) {
    List<Graded> all = new ArrayList<>(earlier == null ? List.of() : earlier);
    all.add(new Graded(severity, at));
    return new Matter(kind, other, content, demand, goods, contact, arrival, List.copyOf(all));
  }

  /** How bad it was thought to be at a moment (CMP-20). */
  public Severity severityAt(Instant moment) {
    for (Graded graded : earlier == null ? List.<Graded>of() : earlier) {
      if (!graded.until().isBefore(moment)) {
        return graded.severity();
      }
    }
    return severity;
  }
}
