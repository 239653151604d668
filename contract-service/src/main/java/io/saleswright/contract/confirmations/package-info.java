/** What the departments say to an offer before it may be sent (QUO-02). CORE module. */
@NullMarked
package io.saleswright.contract.confirmations;

import org.jspecify.annotations.NullMarked;
