package org.wellnessconnection.platform.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets views read the components of records by name ({@code #{page.title}}), which Expression Language 5 does not see.
 * A name that is no component but a method without parameters works too ({@code #{page.isFull}}).
 */
public class RecordResolver extends ELResolver {

    private static final ClassValue<Map<String, MethodHandle>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        var accessor = ACCESSORS.get(base.getClass()).get(property.toString());
        if (accessor == null) {
            throw new PropertyNotFoundException(base.getClass().getName() + " has no " + property);
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.invoke(base);
        } catch (Throwable broken) {
            throw new ELException("cannot read " + property + " of " + base.getClass(), broken);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(true);
            return Object.class;
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException("records do not change");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(true);
        }
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Map<String, MethodHandle> accessors(Class<?> type) {
        var found = new HashMap<String, MethodHandle>();
        try {
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            for (var method : type.getDeclaredMethods()) {
                if (method.getParameterCount() == 0 && !java.lang.reflect.Modifier.isStatic(method.getModifiers())) {
                    found.put(method.getName(), generic(lookup.unreflect(method)));
                }
            }
            for (RecordComponent component : type.getRecordComponents()) {
                found.put(component.getName(), generic(lookup.unreflect(component.getAccessor())));
            }
        } catch (IllegalAccessException closed) {
            throw new ELException("cannot look into " + type, closed);
        }
        return Map.copyOf(found);
    }

    private static MethodHandle generic(MethodHandle handle) {
        return handle.asType(java.lang.invoke.MethodType.methodType(Object.class, Object.class));
    }
}
