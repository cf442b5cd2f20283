package org.wellnessconnection.kernel;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who acts. Visitors have no identity on purpose, so that no trail can turn into a record of attendance.
 *
 * <p>{@link #name()} is what revisions and the audit trail keep: a staff id, a token id or a word for the program itself,
 * never a person's name.
 */
public sealed interface Actor {

    String name();

    boolean is(Role role);

    /** Whether the role holds for this content type in this language, where a role may be narrowed to some of them. */
    default boolean is(Role role, String type, Language language) {
        return is(role);
    }

    /** A signed-in member of staff. An administrator is everything. */
    record Staff(String id, Map<Role, Reach> grants) implements Actor {
        public Staff {
            grants = Map.copyOf(grants);
        }

        /** With these roles over everything. */
        public Staff(String id, Set<Role> roles) {
            this(id, roles.stream().collect(Collectors.toMap(Function.identity(), role -> Reach.EVERYTHING)));
        }

        public Set<Role> roles() {
            return grants.keySet();
        }

        @Override
        public String name() {
            return "staff:" + id;
        }

        @Override
        public boolean is(Role role) {
            return grants.containsKey(role) || grants.containsKey(Role.ADMINISTRATOR);
        }

        @Override
        public boolean is(Role role, String type, Language language) {
            return grants.containsKey(Role.ADMINISTRATOR)
                    || grants.getOrDefault(role, Reach.NOTHING).covers(type, language);
        }
    }

    /** A program with a bearer token; its scopes were turned into roles. */
    record Program(String tokenId, Set<Role> roles) implements Actor {
        public Program {
            roles = Set.copyOf(roles);
        }

        @Override
        public String name() {
            return "token:" + tokenId;
        }

        @Override
        public boolean is(Role role) {
            return roles.contains(role) || roles.contains(Role.ADMINISTRATOR);
        }
    }

    /** The product itself: an import at start, a planned publication. */
    record System(String task) implements Actor {
        @Override
        public String name() {
            return "system:" + task;
        }

        @Override
        public boolean is(Role role) {
            return true;
        }
    }

    /** Somebody without an account. */
    record Visitor() implements Actor {
        @Override
        public String name() {
            return "visitor";
        }

        @Override
        public boolean is(Role role) {
            return false;
        }
    }
}
