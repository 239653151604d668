/**
 * Decides how a contract comes from its draft through its chain to both signatures, how it is
 * amended, filed and ended, and who looks after it (CON-01 to CON-14). CORE module.
 */
@NullMarked
package io.saleswright.contract.lifecycle;

import org.jspecify.annotations.NullMarked;
