package io.saleswright.customer.search;

import io.saleswright.customer.profile.Contact;
import io.saleswright.customer.profile.Origin;
import io.saleswright.customer.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which a customer is found; computed at every write of the file.
 *
 * @param grams single signs and pairs of neighbours of everything below
 * @param open the texts that everybody may search who may see the customer: number, name, region
 * @param full the open texts and those about contacts, for who may see contacts
 * @param marks normalised name, telephone numbers and e-mail addresses: customers that share one
 *     are similar
 */
public record SearchKeys(List<String> grams, String open, String full, List<String> marks) {

  private static final String LINE = "\n";

  public SearchKeys {
    grams = List.copyOf(grams);
    marks = List.copyOf(marks);
  }

  public static SearchKeys of(String number, Profile profile, @Nullable Origin origin) {
    List<String> open = new ArrayList<>();
    add(open, number);
    add(open, profile.name());
    add(open, profile.region());
    if (origin != null) {
      add(open, origin.externalNumber());
    }
    List<String> full = new ArrayList<>(open);
    for (Contact contact : Marks.reachable(profile).toList()) {
      add(full, contact.name());
      add(full, contact.email());
      if (contact.phone() != null) {
        full.add(SearchText.digits(contact.phone()));
      }
    }
    Set<String> grams = new LinkedHashSet<>();
    full.forEach(text -> grams.addAll(Grams.of(text)));
    return new SearchKeys(
        List.copyOf(grams), String.join(LINE, open), String.join(LINE, full), Marks.of(profile));
  }

  private static void add(List<String> texts, @Nullable String text) {
    if (text != null) {
      texts.add(SearchText.normalised(text));
    }
  }
}
