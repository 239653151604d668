package io.saleswright.contract.confirmations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the departments said to a version of an offer.
 *
 * @param askedBy staff id of who asked them; null while they are not asked
 * @param askedAt when they were asked
 * @param given what they said since, one for each department at most
 * @param past what they said to earlier states of the version, and objections
 */
public record Confirmations(
    @Nullable String askedBy,
    @Nullable Instant askedAt,
    List<Confirmation> given,
    List<Confirmation> past) {

  /** Nobody was asked. */
  public static final Confirmations NONE = new Confirmations(null, null, List.of(), List.of());

  public Confirmations {
    given = List.copyOf(given);
    past = List.copyOf(past);
  }

  /** The same, asked anew. */
  public Confirmations asked(String by, Instant at) {
    return new Confirmations(by, at, List.of(), all());
  }

  /** The same after the content was edited: what was said speaks of something else now. */
  public Confirmations fallen() {
    return new Confirmations(null, null, List.of(), all());
  }

  /** The same with one more; an objection ends the asking. */
  public Confirmations with(Confirmation confirmation) {
    if (!confirmation.feasible()) {
      List<Confirmation> before = new ArrayList<>(all());
      before.add(confirmation);
      return new Confirmations(null, null, List.of(), before);
    }
    List<Confirmation> now =
        Stream.concat(
                given.stream().filter(said -> said.department() != confirmation.department()),
                Stream.of(confirmation))
            .toList();
    return new Confirmations(askedBy, askedAt, now, past);
  }

  /** Whether the departments are asked, whatever they have said. */
  public boolean isAsked() {
    return askedAt != null;
  }

  /** The departments that have yet to say something. */
  public List<Department> missing() {
    return Stream.of(Department.values()).filter(department -> of(department).isEmpty()).toList();
  }

  /** Whether all have said that it can be done. */
  public boolean areComplete() {
    return isAsked() && missing().isEmpty();
  }

  /** The day that production confirmed. */
  public Optional<LocalDate> feasibleOn() {
    return of(Department.PRODUCTION).map(Confirmation::feasibleOn);
  }

  private Optional<Confirmation> of(Department department) {
    return given.stream().filter(said -> said.department() == department).findFirst();
  }

  private List<Confirmation> all() {
    return Stream.concat(past.stream(), given.stream()).toList();
  }
}
