package io.saleswright.finance.confirmations;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the customer said to a balance.
 *
 * @param agreed whether it is theirs, too
 * @param amount the balance that they have; null when they agreed
 * @param person who said so at the customer's
 * @param on the day on which they did
 * @param remark what there is to say, such as what the difference is; null for nothing
 * @param by staff id of who noted it
 */
public record Reply(
    boolean agreed,
    @Nullable Money amount,
    String person,
    LocalDate on,
    @Nullable String remark,
    String by) {}
