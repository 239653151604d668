/** What is told of the company's rules. SUPPORTING module. */
@NullMarked
package io.saleswright.contract.regulated;

import org.jspecify.annotations.NullMarked;
