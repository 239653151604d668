package io.saleswright.customer.search;

import io.saleswright.customer.profile.Contact;
import io.saleswright.customer.profile.DealerDetails;
import io.saleswright.customer.profile.Profile;
import io.saleswright.platform.search.SearchText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What two files of one customer would share: name, telephone numbers, e-mail addresses. */
public final class Marks {

  private static final int SHORTEST_PHONE = 6;

  private Marks() {}

  /** The marks of a customer with this profile. */
  public static List<String> of(Profile profile) {
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

  /** Everybody who can be reached at the customer, at a dealer whoever runs the store first. */
  static Stream<Contact> reachable(Profile profile) {
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
}
