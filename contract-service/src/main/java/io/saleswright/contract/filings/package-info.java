/**
 * Tells other modules when a contract is filed, ends or is given to somebody else, or a quote is,
 * so that what they keep of it follows (CON-08, DOC-01, DOC-06, SEC-02). SUPPORTING module.
 */
@NullMarked
package io.saleswright.contract.filings;

import org.jspecify.annotations.NullMarked;
