package io.saleswright.customer.edits;

import io.saleswright.customer.responsibility.OpenWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time during which one person, or nobody, was responsible for a customer (CUS-24).
 *
 * @param owner staff id of the responsible person; null while there was none
 * @param team that person's team, if it was known
 * @param since when it began
 * @param until when it ended; null while it lasts
 * @param by staff id of who decided it
 * @param reason why; null when it began with the file
 * @param openWork what was decided of the running orders; null when nothing was
 */
public record Tenure(
    @Nullable String owner,
    @Nullable String team,
    Instant since,
    @Nullable Instant until,
    String by,
    @Nullable String reason,
    @Nullable OpenWork openWork) {

  /** A tenure that began with the file and lasts. */
  public static Tenure sinceRegistration(
      @Nullable String owner, @Nullable String team, Instant since, String by) {
    return new Tenure(owner, team, since, null, by, null, null);
  }

  /**
   * All tenures, the present one first, by undoing one hand-over after the other.
   *
   * @param present the present owner as if they had been there from the beginning
   * @param handOvers the edits that handed the customer over, newest first
   */
  public static List<Tenure> backFrom(Tenure present, List<Edit> handOvers) {
    List<Tenure> tenures = new ArrayList<>();
    Tenure later = present;
    for (Edit edit : handOvers) {
      tenures.add(later.begunBy(edit));
      later = later.before(edit);
    }
    tenures.add(later);
    return List.copyOf(tenures);
  }

  private Tenure begunBy(Edit edit) {
    return new Tenure(owner, team, edit.at(), until, edit.by(), edit.reason(), edit.openWork());
  }

  private Tenure before(Edit edit) {
    String ownerBefore = edit.of(Edit.OWNER).map(change -> change.before()).orElse(null);
    String teamBefore =
        edit.of(Edit.TEAM).isPresent()
            ? edit.of(Edit.TEAM).map(change -> change.before()).orElse(null)
            : team;
    return new Tenure(ownerBefore, teamBefore, since, edit.at(), by, null, null);
  }
}
