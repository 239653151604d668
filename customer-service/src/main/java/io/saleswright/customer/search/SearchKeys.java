package io.saleswright.customer.search;

import io.saleswright.customer.profile.Contact;
import io.saleswright.customer.profile.DealerDetails;
import io.saleswright.customer.profile.Origin;
import io.saleswright.customer.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what a customer is found; made anew at every write of the file.
 *
 * @param grams single signs and pairs of neighbours of everything below
 * @param open the texts that everybody may search who may see the customer: number, name, region
 * @param full the open texts and those about contacts, for who may see contacts
 * @param marks normalised name, telephone numbers and e-mail addresses: customers that share one
 *     are similar
 */
public record SearchKeys(List<String> grams, String open, String full, List<String> marks) {

  private static final int SHORTEST_PHONE = 6;
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
    for (Contact contact : reachable(profile).toList()) {
      add(full, contact.name());
      add(full, contact.email());
      if (contact.phone() != null) {
        full.add(SearchText.digits(contact.phone()));
      }
    }
    Set<String> grams = new LinkedHashSet<>();
    full.forEach(text -> grams.addAll(SearchText.grams(text)));
    return new SearchKeys(
        List.copyOf(grams), String.join(LINE, open), String.join(LINE, full), marksOf(profile));
  }

  /** The marks of a file that two files of one customer would share. */
  public static List<String> marksOf(Profile profile) {
    Set<String> marks = new LinkedHashSet<>();
    String name = SearchText.letters(profile.name());
    if (!name.isEmpty()) {
      marks.add("name " + name);
    }
    for (Contact contact : reachable(profile).toList()) {
      if (contact.phone() != null
          && SearchText.digits(contact.phone()).length() >= SHORTEST_PHONE) {
        marks.add("phone " + SearchText.digits(contact.phone()));
      }
      if (contact.email() != null) {
        marks.add("email " + contact.email().toLowerCase(Locale.ROOT));
      }
    }
    return List.copyOf(marks);
  }

  private static Stream<Contact> reachable(Profile profile) {
    DealerDetails dealer = profile.dealer();
    return dealer == null
        ? profile.contacts().stream()
        : Stream.concat(
            Stream.of(
                new Contact(
                    dealer.contactPerson(),
                    null,
                    dealer.phone(),
                    dealer.email(),
                    dealer.fax(),
                    dealer.qq())),
            profile.contacts().stream());
  }

  private static void add(List<String> texts, @Nullable String text) {
    if (text != null) {
      texts.add(SearchText.normalised(text));
    }
  }
}
