/** What is told of the files of quotes and contracts (DOC-10). */
@NullMarked
package io.saleswright.contract.attached;

import org.jspecify.annotations.NullMarked;
