package io.saleswright.contract.circulation;

import io.saleswright.platform.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way through the house (DOC-07).
 *
 * @param number from 1, within its entry
 * @param to to whom it is passed
 * @param dueOn the last day for reading it
 * @param note what they shall look at; null when nothing was said
 * @param by staff id of who passed it on
 * @param at when
 * @param receipts who has read it, in order
 * @param closedAt when it was ended before all had read it; null while it was not
 */
public record Circulation(
    int number,
    Addressees to,
    LocalDate dueOn,
    @Nullable String note,
    String by,
    Instant at,
    List<Receipt> receipts,
    @Nullable Instant closedAt) {

  /** How work lists name a person; a role stands for itself. */
  public static final String PERSON = "staff:";

  public Circulation {
    receipts = List.copyOf(receipts);
  }

  /** Whether somebody has read it. */
  public boolean isReadBy(String staffId) {
    return receipts.stream().anyMatch(receipt -> receipt.by().equals(staffId));
  }

  /**
   * Who has not read it: people, those included who had a role when it was passed to that. Of a
   * role whose people nobody knew one reader stands for all.
   */
  public Addressees unread() {
    Stream<String> holders =
        to.roles().stream().flatMap(role -> to.holding(role).stream()).flatMap(List::stream);
    return new Addressees(
        Stream.concat(to.named().stream(), holders)
            .filter(person -> !isReadBy(person))
            .distinct()
            .toList(),
        to.roles().stream()
            .filter(role -> to.holding(role).isEmpty())
            .filter(role -> receipts.stream().noneMatch(one -> one.roles().contains(role)))
            .toList());
  }

  /** Each person who shall still read it, with the role for which they do, if it is for one. */
  public List<String> expecting() {
    if (!isOpen()) {
      return List.of();
    }
    Stream<String> holders =
        to.roles().stream()
            .flatMap(role ->
                to.holding(role).stream()
                    .flatMap(List::stream)
                    .filter(person -> !isReadBy(person))
                    .map(person -> Addressees.key(role, person)));
    return Stream.concat(
            to.named().stream()
                .filter(person -> !isReadBy(person))
                .map(person -> Addressees.key("", person)),
            holders)
        .toList();
  }

  /**
   * The same, which some need not read any more.
   *
   * @param departed as {@link #expecting} names them
   */
  public Circulation without(Set<String> departed) {
    return new Circulation(number, to.without(departed), dueOn, note, by, at, receipts, closedAt);
  }

  /** Whether somebody shall still read it. */
  public boolean isOpen() {
    Addressees left = unread();
    return closedAt == null && !(left.people().isEmpty() && left.roles().isEmpty());
  }

  /** Who shall still read it, as work lists name them. */
  public List<String> waitingFor() {
    if (!isOpen()) {
      return List.of();
    }
    Addressees left = unread();
    return Stream.concat(left.people().stream().map(PERSON::concat), left.roles().stream())
        .toList();
  }

  /** The same with one more receipt; a second one of the same person is none. */
  public Circulation readBy(Caller caller, Instant when) {
    if (isReadBy(caller.staffId())) {
      return this;
    }
    List<Receipt> all = new ArrayList<>(receipts);
    all.add(new Receipt(caller.staffId(), to.roles().stream().filter(caller::has).toList(), when));
    return new Circulation(number, to, dueOn, note, by, at, all, closedAt);
  }

  /** The same, of which no more reading is expected; what was read stays. */
  public Circulation closed(Instant when) {
    return new Circulation(number, to, dueOn, note, by, at, receipts, when);
  }
}
