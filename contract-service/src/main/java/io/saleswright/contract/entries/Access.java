package io.saleswright.contract.entries;

import io.saleswright.contract.circulation.Addressees;
import io.saleswright.contract.parties.Holder;
import io.saleswright.contract.parties.Parties;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom an entry belongs to, and to whom it was opened (SEC-02, DOC-07).
 *
 * @param owner staff id of who looks after the document
 * @param team their team, as far as it is known
 * @param region the region that it belongs to, as far as it is known
 * @param people staff ids of others to whom it was opened
 * @param roles roles to which it was opened
 */
public record Access(
    String owner,
    @Nullable String team,
    @Nullable String region,
    List<String> people,
    List<String> roles) {

  public Access {
    people = people.stream().distinct().toList();
    roles = roles.stream().distinct().toList();
  }

  /** Somebody's alone. */
  public static Access of(String owner, @Nullable String team, @Nullable String region) {
    return new Access(owner, team, region, List.of(), List.of());
  }

  /** Of those to whom a document of the system belongs, opened to nobody else. */
  public static Access of(Parties parties) {
    Holder holder = parties.holder();
    return new Access(
        holder.salesperson(),
        holder.team(),
        parties.buyer().region(),
        holder.sharedWith(),
        List.of());
  }

  /** Whom it belongs to (SEC-02). */
  public Belonging belonging() {
    return new Belonging(owner, team, region, null, people);
  }

  /** The same, opened to these, too. */
  Access openedTo(Addressees others) {
    return new Access(
        owner,
        team,
        region,
        Stream.concat(people.stream(), others.people().stream()).toList(),
        Stream.concat(roles.stream(), others.roles().stream()).toList());
  }

  /**
   * The same, belonging to whom the document belongs now: whoever saw it only because they looked
   * after the document, too, sees it as long as they do.
   *
   * @param passedTo staff ids of those to whom it was passed on, who keep seeing it
   */
  Access belongingTo(Access document, List<String> passedTo) {
    return new Access(
        document.owner,
        document.team,
        document.region,
        Stream.concat(document.people.stream(), passedTo.stream()).toList(),
        roles);
  }
}
