package io.saleswright.complaint.rules;

import io.saleswright.complaint.course.Handling;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.matter.ComplaintKind;
import io.saleswright.complaint.matter.Matter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gets which complaints, as the policy says it; the first route that fits holds (CMP-07).
 *
 * @param kinds what it is about; empty for anything
 * @param products codes of products; empty for any
 * @param regions regions of the customer; empty for any
 * @param classes classes of the customer; empty for any
 * @param role the role whose people take it over. Of sales-rep and account-manager the customer's
 *     own salesperson has it at once
 * @param staff staff ids of those who get it in turn; empty leaves it to the role
 */
public record Route(
    List<ComplaintKind> kinds,
    List<String> products,
    List<String> regions,
    List<String> classes,
    String role,
    List<String> staff) {

  public Route {
    kinds = List.copyOf(kinds);
    products = List.copyOf(products);
    regions = List.copyOf(regions);
    classes = List.copyOf(classes);
    staff = List.copyOf(staff);
  }

  /** Whether it is for everything. */
  public boolean isForAll() {
    return kinds.isEmpty() && products.isEmpty() && regions.isEmpty() && classes.isEmpty();
  }

  boolean fits(Matter matter, Complainant who) {
    return fits(kinds, matter.kind())
        && fits(products, matter.goods().productCode())
        && fits(regions, who.region())
        && fits(classes, who.customerClass());
  }

  private static boolean fits(List<?> wanted, @Nullable Object found) {
    return wanted.isEmpty() || wanted.stream().anyMatch(one -> one.equals(found));
  }

  /**
   * Whose case it is.
   *
   * @param id identity of the complaint, which says whose turn it is
   */
  Handling handling(String id, Complainant who) {
    if (!staff.isEmpty()) {
      return new Handling(staff.get(Math.floorMod(id.hashCode(), staff.size())), role);
    }
    Handling ofRole = new Handling(null, role);
    return ofRole.isOfSellers() ? new Handling(who.salesperson(), role) : ofRole;
  }
}
