package io.saleswright.customer.search;

import io.saleswright.customer.profile.Address;
import io.saleswright.customer.profile.Contact;
import io.saleswright.customer.profile.Market;
import io.saleswright.customer.profile.Origin;
import io.saleswright.customer.profile.Profile;
import io.saleswright.platform.search.SearchLines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which a customer is found; computed at every write of the file.
 *
 * @param grams single signs, pairs of neighbours and longer parts of everything below
 * @param open the texts that everybody may search who may see the customer: number, name, region,
 *     channel, interests, addresses
 * @param full the open texts and those about contacts, for who may see contacts
 * @param marks normalised name, telephone numbers and e-mail addresses: customers that share one
 *     are similar
 * @param claims of a file that was to be the only one of its customer: its marks, as seen by who
 *     opened it. The store holds each once, so that two such files can't be opened at one moment;
 *     null when there are none
 * @param edition in which edition texts and grams are; null before editions were counted
 */
public record SearchKeys(
    List<String> grams,
    String open,
    String full,
    List<String> marks,
    @Nullable List<String> claims,
    @Nullable Integer edition) {

  /**
   * More than that of the lines: first since the grams of a file are longer ones, too, then since
   * files are sorted by name.
   */
  public static final int EDITION = SearchLines.EDITION + 2;

  private static final String CLAIM = "|";

  public SearchKeys {
    grams = List.copyOf(grams);
    marks = List.copyOf(marks);
    // An empty list would be a value of its own for a unique index.
    claims = claims == null || claims.isEmpty() ? null : List.copyOf(claims);
  }

  public static SearchKeys of(String number, Profile profile, @Nullable Origin origin) {
    SearchLines open = open(number, profile, origin);
    SearchLines full = open;
    for (Contact contact : Marks.reachable(profile).toList()) {
      full =
          full.andName("contact", contact.name())
              .and("email", contact.email())
              .andPhone(contact.phone());
    }
    return new SearchKeys(
        full.longGrams(), open.text(), full.text(), Marks.of(profile), null, EDITION);
  }

  private static SearchLines open(String number, Profile profile, @Nullable Origin origin) {
    SearchLines open =
        SearchLines.NONE
            .and("number", number)
            .andName("name", profile.name())
            .and("region", profile.region());
    if (origin != null) {
      open = open.and("number", origin.externalNumber());
    }
    for (Address address : profile.addresses()) {
      open = open.and("address", address.street()).and("address", address.city());
    }
    Market market = profile.market();
    if (market != null) {
      open = open.and("channel", market.channel());
      for (String interest : market.interests()) {
        open = open.andName("interest", interest);
      }
    }
    return open;
  }

  /**
   * The same keys, claiming to be the only file with these marks.
   *
   * @param sight whose view it is the only one in
   */
  public SearchKeys claimed(String sight) {
    return withClaims(marks.stream().map(mark -> sight + CLAIM + mark).toList());
  }

  /** The same keys with those claims of earlier ones that they still bear out. */
  public SearchKeys keepingClaims(SearchKeys earlier) {
    return withClaims(
        earlier.claims == null
            ? List.of()
            : earlier.claims.stream()
                .filter(claim -> marks.stream().anyMatch(mark -> claim.endsWith(CLAIM + mark)))
                .toList());
  }

  private SearchKeys withClaims(List<String> claimed) {
    return new SearchKeys(grams, open, full, marks, claimed, edition);
  }
}
