/** What is kept and told of broken duties (CON-14). SUPPORTING module. */
@NullMarked
package io.saleswright.contract.breaches;

import org.jspecify.annotations.NullMarked;
