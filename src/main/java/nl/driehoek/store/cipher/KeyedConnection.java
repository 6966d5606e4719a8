package nl.driehoek.store.cipher;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/** A connection that carries a keyring along, by JDBC's own way to ask a connection for more than it is. */
public final class KeyedConnection implements InvocationHandler {
    private final Connection connection;
    private final Keyring keyring;

    private KeyedConnection(Connection connection, Keyring keyring) {
        this.connection = connection;
        this.keyring = keyring;
    }

    /** The same connection, from which {@link Connection#unwrap} gives the keyring. */
    public static Connection of(Connection connection, Keyring keyring) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new KeyedConnection(connection, keyring));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        boolean asked = arguments != null && arguments.length == 1 && arguments[0] == Keyring.class;
        if (asked) {
            return method.getName().equals("unwrap") ? keyring : (Object) true;
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
