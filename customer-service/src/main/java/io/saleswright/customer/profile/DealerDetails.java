package io.saleswright.customer.profile;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a dealer or an exclusive store, all of it (CUS-02).
 *
 * @param contactPerson who runs the store
 * @param address the exact address
 * @param floor the floor, where goods are carried to
 * @param phone a telephone number in any notation
 * @param qq a QQ number
 * @param fax a fax number
 * @param email an e-mail address
 * @param freightForwarder the freight forwarder who serves the store
 */
public record DealerDetails(
    String contactPerson,
    String address,
    String floor,
    String phone,
    String qq,
    String fax,
    String email,
    String freightForwarder) {

  private static final String ERASED = "-";

  /** The fields that say something of who runs the store (CUS-33, SEC-03). */
  static final Set<String> PERSONAL =
      Set.of("dealer.contactPerson", "dealer.phone", "dealer.qq", "dealer.fax", "dealer.email");

  /**
   * @throws InvalidInput naming every detail that is blank
   */
  public DealerDetails {
    List<FieldError> missing = new ArrayList<>();
    contactPerson = required("contactPerson", contactPerson, missing);
    address = required("address", address, missing);
    floor = required("floor", floor, missing);
    phone = required("phone", phone, missing);
    qq = required("qq", qq, missing);
    fax = required("fax", fax, missing);
    email = required("email", email, missing);
    freightForwarder = required("freightForwarder", freightForwarder, missing);
    if (!missing.isEmpty()) {
      throw new InvalidInput(missing);
    }
  }

  private static String required(String name, String typed, List<FieldError> missing) {
    if (typed.isBlank()) {
      missing.add(new FieldError("dealer." + name, "CUS-02", "is required of a dealer"));
    }
    return typed.strip();
  }

  /** The same store without whoever runs it; a dash stands where something must (SEC-03). */
  DealerDetails withoutPerson() {
    return new DealerDetails(
        ERASED, address, floor, ERASED, ERASED, ERASED, ERASED, freightForwarder);
  }

  /** Whether there is nothing any more where something personal stood. */
  public static boolean isErased(String personal) {
    return ERASED.equals(personal);
  }

  void describe(Map<String, @Nullable String> fields) {
    fields.put("dealer.contactPerson", contactPerson);
    fields.put("dealer.address", address);
    fields.put("dealer.floor", floor);
    fields.put("dealer.phone", phone);
    fields.put("dealer.qq", qq);
    fields.put("dealer.fax", fax);
    fields.put("dealer.email", email);
    fields.put("dealer.freightForwarder", freightForwarder);
  }
}
