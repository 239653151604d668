/**
 * Whom something is promised to, and whose it is at our side (SEC-02, QUO-04). Decides how both
 * follow what is told of customers. CORE module.
 */
@NullMarked
package io.saleswright.contract.parties;

import org.jspecify.annotations.NullMarked;
