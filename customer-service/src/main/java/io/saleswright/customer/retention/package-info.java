/**
 * CORE. Decides whose contacts have been kept for long enough (SEC-03): nobody has written the file
 * and the customer has bought nothing for as long as the policy says. People decide on each; the
 * archive erases.
 */
@NullMarked
package io.saleswright.customer.retention;

import org.jspecify.annotations.NullMarked;
