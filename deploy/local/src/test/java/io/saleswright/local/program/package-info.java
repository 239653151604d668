/** Proves that programs are run from copies and that changes are noticed. */
@NullMarked
package io.saleswright.local.program;

import org.jspecify.annotations.NullMarked;
