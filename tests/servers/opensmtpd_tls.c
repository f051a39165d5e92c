/*
 * Lets the OpenSMTPD of Debian 12 (6.8.0p2) speak TLS. `.ci/packages` builds
 * this and the tests load it into the server.
 *
 * The process of OpenSMTPD that speaks with clients does not have the private
 * key: it puts a mark onto the public one, and signing is done by another
 * process that knows the mark. It puts the mark onto what EVP_PKEY_get1_*
 * gives, which used to be the key itself. With OpenSSL 3 it is a copy, the mark
 * is lost, and each handshake ends with "missing private key" (OpenSMTPD's
 * issue 1171). Newer versions put the copy back; so does this.
 */
#define _GNU_SOURCE
#include <dlfcn.h>

#define PUT_BACK(get, set)                                        \
    int set(void *pkey, void *key);                               \
    void *get(void *pkey)                                         \
    {                                                             \
        void *(*next)(void *) = (void *(*)(void *))dlsym(RTLD_NEXT, #get); \
        void *key = next(pkey);                                   \
        if (key)                                                  \
            set(pkey, key);                                       \
        return key;                                               \
    }

PUT_BACK(EVP_PKEY_get1_RSA, EVP_PKEY_set1_RSA)
PUT_BACK(EVP_PKEY_get1_EC_KEY, EVP_PKEY_set1_EC_KEY)
